/**
 * What customers buy and say of it, in Polish: words of daily life that lists of common words lack,
 * and of which many are last names too.
 */
export const THINGS: readonly string[] = `
ładowarka ładowarki ładowarkę zasilacz zasilacze słuchawka słuchawki słuchawek głośnik głośniki klawiatura klawiatury myszka mysz myszki kabel kable kabelek
wtyczka wtyczki gniazdo gniazdko przewód przewody przycisk przyciski bateria baterie akumulator akumulatory ekran wyświetlacz matryca obudowa pokrowiec etui futerał
szkło szybka folia folie ramka ramki uchwyt uchwyty pasek paski klamra zapięcie zamek zamki suwak kieszeń kieszenie plecak torba torebka walizka portfel
szczotka szczotki szczoteczka szczoteczki grzebień suszarka suszarki prostownica lokówka golarka maszynka żel krem szampon mydło pasta perfumy zapach ręcznik
czajnik czajniki garnek garnki patelnia patelnie nóż noże widelec łyżka łyżki talerz talerze kubek kubki szklanka miska dzbanek dzbanki filtr filtry wkład wkłady
lodówka pralka zmywarka kuchenka piekarnik mikrofalówka blender mikser toster ekspres odkurzacz odkurzacze żelazko deska wentylator grzejnik lampa lampka lampki
żarówka żarówki latarka latarki świeca świece kołdra poduszka poduszki pościel prześcieradło materac koc dywan dywanik zasłona firanka roleta stolik stół krzesło
krzesła fotel kanapa sofa szafa szafka szafki półka półki komoda łóżko regał wieszak lustro obraz obrazek antyrama kosz pudełko pojemnik pojemniki wiadro wiaderko
młotek wiertarka wkrętarka wiertło wiertła śrubka śruby śrubki śrubokręt klucz klucze nakrętka uszczelka uszczelki taśma taśmy klej farba farby pędzel lakier
papier tusz tusze toner tonery drukarka drukarki skaner długopis ołówek zeszyt kredka kredki nożyczki zegar zegarek zegarki budzik bransoletka naszyjnik pierścionek
buty but trampki sandały klapki kapcie skarpety skarpetki rajstopy spodnie spódnica sukienka sukienki bluzka bluza sweter kurtka kurtki płaszcz czapka czapki szalik
rękawiczki rękawice koszula koszulka koszulki bielizna stanik piżama strój rozmiar rozmiary rozmiarówka kolor kolory odcień materiał tkanina szew szwy guma gumka
wózek fotelik zabawka zabawki klocki lalka puzzle gra gry konsola kontroler pad książka książki płyta płyty okładka czcionka tłumaczenie lektor fabuła grafika
rower rowerek opona opony felga felgi dętka łańcuch pedał hamulec hamulce klocek tarcza tarcze wycieraczka wycieraczki olej świeca dywaniki spoiler zderzak lusterko
kask namiot śpiwór karimata wędka piłka rakieta hantle mata smycz obroża karma żwirek legowisko kuweta akwarium doniczka doniczki ziemia nasiona nawóz
telefon smartfon tablet laptop komputer procesor dysk pamięć karta karty pendrive router modem antena dekoder pilot telewizor monitor projektor rzutnik kamera kamerka
aparat obiektyw statyw mikrofon wzmacniacz kolumny adapter przejściówka rozdzielacz przedłużacz podświetlanie dźwięk bas basy obsługa instrukcja aplikacja
hotel hotelik pensjonat pokój pokoje apartament łazienka łazienki recepcja śniadanie śniadania obiad obiady kolacja jedzenie restauracja kuchnia basen sauna plaża
parking winda balkon taras widok lokalizacja dojazd sprzątanie czystość klimatyzacja ogrzewanie internet leżak leżaki plac ogród kelner kelnerka barman kucharz
lekarz lekarka dentysta pielęgniarka położna położne rejestracja poczekalnia gabinet przychodnia szpital oddział badanie badania wizyta wizyty zabieg leczenie diagnoza
kurier listonosz przesyłka przesyłki paczka paczki dostawa wysyłka opakowanie reklamacja reklamacje zwrot gwarancja faktura paragon sprzedawca sprzedający sklep
bubel buble badziew badziewie tandeta chłam szajs porażka masakra makabra dramat rewelacja rewelka bajka petarda cudo cudeńko sztos bomba szał strata okazja perełka
zaleta zalety wada wady wadą plus plusy minus minusy brak braki jakość wykonanie cena wygląd estetyka wygoda komfort ciężki ciężka ciężko lekki lekka lekko
gorąco miękki miękka miękko twardy twarda twardo cichy cicha cicho głośny głośna głośno solidny solidna solidne solidnie tani tania tanie tanio drogi droga drogo
ładny ładna ładnie śliczny śliczna piękny piękna brzydki wygodny wygodna wygodnie poręczny poręczna poręczne nieporęczna funkcjonalny funkcjonalna praktyczny praktyczna
górny górna dolny dolna przedni przednia tylny tylna boczny boczna mały mała duży duża cienki cienka gruby gruba krótki krótka długi długa szeroki wąski
jeżeli jezeli ponieważ poniewaz dodatkowo ogólnie ogolnie niestety stanowczo zdecydowanie szczerze generalnie osobiście odradzam polecam zamówiłam zamówiłem otrzymałam
`
  .trim()
  .split(/\s+/)
