# Zdania polecenia „witaj knowledge todo”: czego ludzie szukają, a w bazie tego nie ma.

todo-count = { $items ->
    [0] Nic nie czeka na uzupełnienie.
    [one] Czeka na uzupełnienie: { $items } wpis.
    [few] Czekają na uzupełnienie: { $items } wpisy.
   *[other] Czeka na uzupełnienie: { $items } wpisów.
}
todo-none-of = { $items ->
    [one] Nic nie czeka na rolę „{ $owner }”. Na inne czeka { $items } wpis; pokaże go: witaj knowledge todo
    [few] Nic nie czeka na rolę „{ $owner }”. Na inne czekają { $items } wpisy; pokaże je: witaj knowledge todo
   *[other] Nic nie czeka na rolę „{ $owner }”. Na inne czeka { $items } wpisów; pokaże je: witaj knowledge todo
}
todo-since = Czeka od { $day }.
todo-since-of = Czeka od { $day }. Temat: { $label } ({ $topic }).
todo-edit = Uzupełnij: { $file } (opłaty, terminy i źródła: topic.yml obok).
todo-begin = Tego tematu nikt jeszcze nie zaczął. Zacznij: witaj knowledge new topic { $place }
todo-choose = Znajdź temat, do którego to należy (witaj knowledge find SŁOWA), i uzupełnij go albo zacznij nowy (witaj knowledge new topic GRUPA/TEMAT).
todo-done = Gotowe? Usuń wpis: { $file }, wiersz { $line }.
