# Raport z polecenia "witaj log report". Nie ma w nim niczyich słów ani liczb mniejszych niż 10.

report-title = Witaj: pytania w miesiącu { $month }
report-made = Sporządzono { $day } poleceniem: witaj log report --month
report-legend = Znak # stoi zamiast liczby mniejszej niż 10 (także zera) i zamiast liczb, z których dałoby się ją obliczyć. Rzadkie języki, tematy i miejsca są razem w wierszu „pozostałe”; są tam też pytania, których rzadki temat lub język pominięto już przy zapisie. Przedziały 95 % (Wilson) stoją w nawiasach.
report-too-few = Za mało danych, by cokolwiek pokazać (mniej niż 10).
report-not-begun = { $month } jeszcze się nie zaczął: nie ma czego raportować.
report-log-empty = Dziennik pytań jest pusty: nie policzono jeszcze żadnej wiadomości.
report-none = Z { $month } nie policzono żadnej wiadomości. Dziennik ma wiadomości od { $first } do { $last }.
report-too-few-in-all = Z { $month } jest za mało wiadomości, by pokazać jakąkolwiek liczbę (potrzeba { $least }).
report-as-of = Stan z { $day }: nowsze liczby zdradziłyby te, których nie pokazano.
report-chart = Wykres. { $title }. Te same liczby stoją w tabeli poniżej.

report-section-demand = O co pytają i w jakim języku
report-about-demand = Każda napisana wiadomość to jedno pytanie. Tygodnie od poniedziałku; pierwszy i ostatni mogą być niepełne.
report-section-unmet = Na co miasto nie miało odpowiedzi
report-about-unmet = Bez pełnej odpowiedzi: nie zrozumiano, dopytano, temat spoza zakresu albo odpowiedź bez wskazania miejsca. Czy ktoś odpowiedział na dopytanie, dziennik nie zapisuje.
report-section-equity = Czy każdy język jest obsłużony tak samo
report-about-equity = „Gorzej” stoi przy języku, który jest o ponad 10 punktów za najlepszym i którego przedział nie styka się z jego przedziałem. Bez tego różnica może być przypadkiem. Brak znaku nie dowodzi równości.
report-section-units = Dokąd kierowano i czy było otwarte
report-about-units = Według godzin, które baza wiedzy podaje dziś, i godziny zegarowej pytania. W pierwszej tabeli nie ma miejsc czynnych całą dobę ani tych, których godzin baza nie zna.
report-section-edits = Co zmieniły poprawki wiedzy
report-about-edits = Każda wersja wiedzy obok poprzedniej. Różnica czasu i tematów też na to wpływa: to porównanie nie dowodzi przyczyny.
report-section-feedback = Jak oceniono odpowiedzi i co naciskano
report-about-feedback = Oceniają nieliczni i nie są próbą losową.

report-table-questions-by-language-and-week = Pytania według języka i tygodnia
report-table-questions-by-topic-and-language = Pytania według tematu i języka
report-table-questions-by-topic-and-week = Pytania według tematu i tygodnia
report-table-questions-by-topic-and-aspect = Pytania według tematu i tego, o co w nim chodziło
report-table-questions-by-weekday-and-hour = Pytania według dnia tygodnia i godziny
report-table-questions-by-topic-and-result = Pytania według tematu i wyniku
report-table-questions-by-language-and-result = Pytania według języka i wyniku
report-table-units-by-opening = Wskazane miejsca: otwarte czy zamknięte w chwili pytania
report-table-units-by-hour = Wskazane miejsca według godziny pytania
report-table-votes-by-language = Oceny według języka
report-table-votes-by-topic = Oceny według tematu
report-table-presses-by-button-and-language = Naciśnięte przyciski według języka
report-table-unmet = Tematy bez pełnej odpowiedzi
report-table-equity = Języki obok siebie
report-table-edits = Wersje wiedzy po kolei

report-unmet-least = bez pełnej odpowiedzi, co najmniej
report-unmet-of = z pytań
report-edits-questions = pytań
report-equity-answered = odpowiedź ze wskazaniem miejsca
report-equity-fallback = nie zrozumiano
report-equity-clarified = dopytano
report-equity-helpful = ocena „pomogło” wśród ocen
report-behind = gorzej
report-rose = wzrost
report-fell = spadek
report-same = bez pewnej różnicy

report-dimension-topic = temat
report-dimension-language = język
report-dimension-week = tydzień
report-dimension-result = wynik
report-dimension-vote = ocena
report-dimension-unit = miejsce
report-dimension-aspect = pytanie
report-dimension-weekday = dzień
report-dimension-hours = godziny
report-dimension-opening = stan
report-dimension-button = przycisk
report-dimension-knowledge-version = wersja wiedzy (pierwszy dzień)

report-total = razem
report-other = pozostałe
report-no-topic = nie rozpoznano tematu
report-no-aspect = nic szczególnego

report-result-answered = odpowiedź z miejscem
report-result-answered-without-unit = odpowiedź bez miejsca
report-result-clarified = dopytano
report-result-small-talk = rozmowa
report-result-out-of-scope = spoza zakresu
report-result-fallback = nie zrozumiano
report-result-handoff = do człowieka
report-result-emergency = zagrożenie
report-result-nlu-unavailable = awaria rozumienia
report-result-failed = błąd

report-vote-helpful = pomogło
report-vote-not-helpful = nie pomogło

report-weekday-1 = poniedziałek
report-weekday-2 = wtorek
report-weekday-3 = środa
report-weekday-4 = czwartek
report-weekday-5 = piątek
report-weekday-6 = sobota
report-weekday-7 = niedziela

report-opening-open = otwarte
report-opening-closed = zamknięte

report-button-start = początek
report-button-help = pomoc
report-button-privacy = prywatność
report-button-lang = wybór języka
report-button-setl = język
report-button-keep = ten sam język
report-button-menu = menu
report-button-grp = grupa tematów
report-button-top = temat
report-button-map = mapa
report-button-src = źródła
report-button-human = do człowieka
report-button-sit = sytuacja
report-button-ans = język odpowiedzi
report-button-text = zgoda na zapis słów
report-button-notext = cofnięcie zgody
report-button-ot = temat z ulotki
report-button-ou = miejsce z ulotki
