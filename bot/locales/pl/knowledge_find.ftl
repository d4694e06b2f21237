# witaj knowledge find: co w plikach ma związek ze słowami. Czytają to osoby, które dbają o pliki.

find-count = { $count ->
    [0] Nic nie pasuje do słów „{ $words }”. Wpisz mniej słów albo inne.
    [one] Do słów „{ $words }” pasuje { $count } temat lub miejsce:
    [few] Do słów „{ $words }” pasują { $count } wyniki, najlepsze na początku{ find-more }:
   *[other] Do słów „{ $words }” pasuje { $count } wyników, najlepsze na początku{ find-more }:
}
find-more = { $shown ->
    [20] {" "}(tu pierwsze { $shown })
   *[other] {""}
}
find-topic = temat
find-unit = miejsce
find-name = nazwa
find-card = wizytówka
find-text = tekst
find-meaning = znaczenie słów
find-next = Obejrzyj: witaj knowledge preview { $name }
find-no-lexicon = Uwaga: słownik programu (nlu/lexicon) ma błąd. Szukam tylko w nazwach i tekstach; powiedz o tym programiście.
