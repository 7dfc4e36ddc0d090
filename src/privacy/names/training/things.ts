/**
 * What customers buy and say of it: words of daily life that lists of common words lack, and of which
 * many are last names too.
 */
export const THINGS: Readonly<Record<string, readonly string[]>> = {
  en: wordsIn(`
appliance appliances kettle kettles toaster toasters blender blenders dishwasher dishwashers fridge freezer freezers oven ovens hob cooker microwave grill barbecue hoover vacuum mower lawnmower trimmer
drill drills hammer screwdriver screw screws bolt bolts nut washer hinge hinges bracket brackets handle handles knob knobs lid lids latch zip zipper zippers buckle strap straps seam seams stitching
charger chargers adapter adaptor plug plugs socket cable cables lead cord battery batteries headset headphones earbuds earphones speaker speakers keyboard mouse monitor printer printers cartridge
cartridges toner router modem tablet laptop phone phones handset screen screens display webcam lens tripod remote console controller joystick
sofa sofas couch armchair cushion cushions mattress mattresses pillow pillows duvet blanket sheets curtain curtains blind blinds rug carpet drawer drawers cupboard wardrobe shelf shelves bookcase
stool table desk chair chairs lamp lamps bulb bulbs lantern torch candle candles mirror frame frames clock heater radiator boiler fan thermostat tap taps faucet shower toilet sink bath
shoes shoe boots boot trainers sneakers sandals slippers socks tights trousers jeans skirt dress blouse shirt shirts jumper sweater hoodie jacket coat gloves scarf hat cap belt wallet purse handbag
backpack rucksack suitcase luggage umbrella necklace bracelet earrings ring watch glasses sunglasses
bike bicycle tyre tyres tire tires wheel wheels brake brakes pedal pedals chain saddle helmet tent stroller pram pushchair crib cot toy toys puzzle doll game games book books cover paperback
shampoo conditioner soap lotion cream razor shaver toothbrush toothpaste perfume makeup lipstick mascara wipes nappy nappies diapers towel towels
breakfast lunch dinner brunch starter dessert burger burgers pizza pasta salad steak soup sandwich chips fries coffee latte espresso tea beer wine cocktail menu portion portions bill tip buffet
waiter waitress waitresses bartender barista chef cook receptionist manager cashier clerk courier postman mailman driver plumber electrician mechanic technician engineer builder decorator cleaner
hairdresser barber dentist hygienist nurse doctor physio midwife optician pharmacist vet landlord agent broker adviser advisor consultant rep operator hotline helpdesk robot chatbot chat
website site webpage homepage app apps login password checkout basket cart voucher coupon discount refund refunds invoice invoices receipt receipts deposit delivery deliveries parcel parcels package
shipment shipping packaging tracking return returns exchange warranty guarantee subscription membership account statement policy claim quote quotation estimate appointment booking reservation
manual manuals instructions leaflet guide tutorial update updates upgrade installation setup assembly assembling fitting repair repairs servicing
edges edge corner corners bottom surface finish coating paint varnish rust scratch scratches dent dents crack cracks leak leaks stain stains smell odour noise rattle squeak wobble wobbly flimsy sturdy
sharp blunt sticky greasy noisy squeaky bulky chunky comfy cosy cozy tasty yummy bland soggy stale overpriced underwhelming disappointing rubbish crap garbage junk bargain cheap pricey decent lovely
awesome amazing fantastic brilliant superb excellent terrible horrible awful dreadful shocking appalling atrocious helpful unhelpful friendly unfriendly polite impolite rude courteous knowledgeable
arrogant grumpy cheerful attentive professional unprofessional prompt punctual late early quick quickly slow slowly easy easily hassle painless seamless smooth smoothly useless pointless worthless
guys folks team everyone everybody nobody staff support reception front customer customers guest guests buyer seller supplier retailer store shop branch outlet warehouse depot office
crashed crashes freezes lags overheats rusted snapped broke broken cracked ripped tore faded shrank leaked leaks sagged collapsed jammed stuck stopped died returned refunded replaced repaired
ordered received purchased assembled installed cancelled canceled emailed phoned rang texted waited queued recommended recommend avoid beware
`),
  sv: wordsIn(`
vattenkokare vattenkokaren brödrost brödrosten mixer mixern diskmaskin diskmaskinen tvättmaskin tvättmaskinen torktumlare torktumlaren kylskåp kylskåpet frys frysen spis spisen ugn ugnen mikro mikron
fläkt fläkten dammsugare dammsugaren strykjärn strykjärnet kaffebryggare kaffebryggaren gräsklippare gräsklipparen borrmaskin borrmaskinen skruv skruvar skruven mutter muttrar gångjärn handtag handtaget
lock locket dragkedja dragkedjan spänne spännet söm sömmen sömmar knapp knappen knappar rem remmen
laddare laddaren sladd sladden kabel kabeln kontakt kontakten uttag uttaget batteri batteriet batterier hörlurar hörlurarna högtalare högtalaren tangentbord tangentbordet mus musen skärm skärmen skrivare
skrivaren bläck bläckpatron toner router routern modem modemet dator datorn surfplatta surfplattan mobil mobilen telefon telefonen kamera kameran objektiv fjärrkontroll fjärrkontrollen
soffa soffan fåtölj fåtöljen kudde kudden kuddar madrass madrassen täcke täcket lakan gardin gardinen gardiner matta mattan låda lådan lådor skåp skåpet garderob garderoben hylla hyllan hyllor pall bord
bordet stol stolen stolar lampa lampan lampor glödlampa ljus ljuset spegel spegeln klocka klockan element elementet termostat kran kranen dusch duschen toalett toaletten
skor skorna sko stövlar kängor sandaler tofflor strumpor strumporna byxor byxorna jeans kjol kjolen klänning klänningen blus skjorta skjortan tröja tröjan jacka jackan kappa kappan handskar vantar halsduk
mössa mössan bälte plånbok väska väskan ryggsäck ryggsäcken resväska resväskan paraply halsband armband örhängen glasögon glasögonen
cykel cykeln däck däcket däcken hjul hjulet broms bromsen bromsar pedal kedja kedjan sadel sadeln hjälm hjälmen tält tältet barnvagn barnvagnen spjälsäng leksak leksaken leksaker pussel docka spel spelet bok
boken böcker omslag omslaget schampo balsam tvål kräm krämen rakapparat tandborste tandborsten tandkräm parfym smink handduk handdukar blöjor
frukost frukosten lunch lunchen middag middagen förrätt efterrätt hamburgare pizza pizzan sallad salladen biff soppa soppan smörgås pommes kaffe kaffet te öl ölen vin vinet meny menyn portion portionen
portionerna nota notan dricks buffé buffén
servitör servitören servitris servitrisen bartender kock kocken receptionist receptionisten chef chefen kassör kassörskan bud budet brevbärare brevbäraren chaufför chauffören rörmokare rörmokaren elektriker
elektrikern mekaniker mekanikern tekniker teknikern montör montören snickare snickaren målare målaren städare städaren städerskan frisör frisören tandläkare tandläkaren tandhygienist sköterska sköterskan
läkare läkaren barnmorska barnmorskan optiker optikern veterinär veterinären hyresvärd hyresvärden mäklare mäklaren rådgivare rådgivaren handläggare handläggaren säljare säljaren telefonist robot roboten
hemsida hemsidan sida sidan webbplats webbplatsen webbutik app appen appar inlogg inloggning inloggningen lösenord lösenordet kassa kassan varukorg varukorgen rabatt rabatten rabattkod kupong återbetalning
återbetalningen faktura fakturan fakturor kvitto kvittot deposition leverans leveransen leveranser paket paketet paketen försändelse frakt frakten förpackning förpackningen spårning retur returen returer
byte garanti garantin prenumeration medlemskap konto kontot försäkring försäkringen offert offerten bokning bokningen tid tiden besök besöket
manual manualen bruksanvisning bruksanvisningen instruktion instruktioner instruktionerna guide uppdatering uppdateringen installation installationen montering monteringen reparation reparationen chatt chatten
chat supporten kundtjänst kundtjänsten växel växeln hotline reception receptionen butik butiken butiker affär affären lager lagret kontor kontoret avdelning avdelningen personal personalen
kant kanter kanterna hörn botten yta ytan färg färgen lack rost repa repor buckla spricka sprickor läcka läckor fläck fläckar lukt lukten doft ljud ljudet buller bullret gnissel gnisslar skramlar vinglig
vass vassa trubbig slö kladdig bullrig klumpig bekväm bekväma mysig mysigt god gott goda smaklös torr torrt seg segt dyr dyrt dyra billig billigt billiga prisvärd prisvärt usel uselt usla kass kasst värdelös
värdelöst värdelösa fantastisk fantastiskt fantastiska underbar underbart toppen kanon suverän suveränt utmärkt utmärkta hemsk hemskt hemska bedrövlig bedrövligt katastrof skandal trevlig trevligt trevliga
otrevlig otrevligt otrevliga hjälpsam hjälpsamma ohjälpsam artig artigt oartig kunnig kunniga okunnig nonchalant arrogant sur sura glad glada proffsig proffsigt oproffsigt snabb snabbt snabba långsam långsamt
långsamma enkel enkelt smidig smidigt krånglig krångligt krånglar strul strulig strulade onödig meningslös tack kram mvh hälsningar snälla alla ingen kund kunder kunden gäst gäster köpare
kraschar kraschade hänger hängde laggar rostade rostar sprack gick gått trasig trasigt trasiga spruckit rev blekt krympte läckte läcker fastnade fastnar slutade slutat dog lämnade returnerade bytte lagade
beställde beställt fick fått köpte köpt monterade installerade avbokade mejlade ringde väntade väntat köade rekommenderar rekommenderas undvik varning
`),
  pl: wordsIn(`
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
`),
  de: wordsIn(`
Wasserkocher Toaster Mixer Spülmaschine Geschirrspüler Waschmaschine Trockner Kühlschrank Gefrierschrank Herd Ofen Backofen Mikrowelle Grill Staubsauger Bügeleisen Kaffeemaschine Rasenmäher Bohrmaschine
Bohrer Hammer Schraube Schrauben Mutter Scharnier Scharniere Griff Griffe Deckel Reißverschluss Schnalle Naht Nähte Knopf Knöpfe Riemen Henkel
Ladegerät Netzteil Stecker Steckdose Kabel Akku Akkus Batterie Batterien Kopfhörer Lautsprecher Tastatur Maus Bildschirm Monitor Drucker Patrone Patronen Toner Router Modem Rechner Tablet Handy Smartphone
Telefon Kamera Objektiv Stativ Fernbedienung Konsole Display Gehäuse Hülle Folie Halterung
Sofa Couch Sessel Kissen Matratze Bettdecke Decke Laken Bettwäsche Vorhang Vorhänge Rollo Teppich Schublade Schubladen Schrank Regal Regale Hocker Tisch Stuhl Stühle Lampe Lampen Birne Kerze Spiegel Rahmen
Uhr Heizung Heizkörper Thermostat Wasserhahn Dusche Toilette Waschbecken Badewanne
Schuhe Schuh Stiefel Turnschuhe Sandalen Hausschuhe Socken Strumpfhose Hose Hosen Jeans Rock Kleid Bluse Hemd Hemden Pullover Jacke Mantel Handschuhe Schal Mütze Gürtel Geldbörse Handtasche Tasche Rucksack
Koffer Regenschirm Kette Armband Ohrringe Brille Sonnenbrille
Fahrrad Rad Reifen Räder Bremse Bremsen Pedal Sattel Helm Zelt Kinderwagen Kinderbett Spielzeug Puppe Spiel Buch Bücher Einband Schampoo Shampoo Seife Creme Rasierer Zahnbürste Zahnpasta Parfüm Schminke
Handtuch Handtücher Windeln
Frühstück Mittagessen Abendessen Vorspeise Nachspeise Nachtisch Burger Pizza Nudeln Salat Steak Suppe Brötchen Pommes Kaffee Tee Bier Wein Speisekarte Portion Portionen Rechnung Trinkgeld Buffet
Kellner Kellnerin Bedienung Barkeeper Koch Rezeptionist Rezeptionistin Rezeption Chef Chefin Kassierer Kassiererin Bote Paketbote Postbote Briefträger Fahrer Zusteller Klempner Installateur Elektriker
Mechaniker Techniker Monteur Handwerker Maler Putzfrau Reinigungskraft Friseur Friseurin Zahnarzt Zahnärztin Krankenschwester Pfleger Arzt Ärztin Hebamme Optiker Apotheker Tierarzt Vermieter Vermieterin
Makler Maklerin Berater Beraterin Sachbearbeiter Sachbearbeiterin Verkäufer Verkäuferin Mitarbeiter Mitarbeiterin Mitarbeiterinnen Kundendienst Kundenservice Kundenbetreuer Hotline Roboter Chatbot Chat
Webseite Website Seite Homepage App Apps Anmeldung Passwort Kasse Warenkorb Gutschein Rabatt Rückerstattung Erstattung Rechnungen Quittung Kassenbon Kaution Lieferung Lieferungen Paket Pakete Päckchen
Sendung Versand Verpackung Sendungsverfolgung Rücksendung Retoure Umtausch Garantie Gewährleistung Abo Mitgliedschaft Konto Versicherung Angebot Kostenvoranschlag Termin Termine Buchung Reservierung
Anleitung Bedienungsanleitung Gebrauchsanweisung Handbuch Beipackzettel Update Aktualisierung Installation Einrichtung Aufbau Montage Reparatur Wartung Inspektion
Kante Kanten Ecke Ecken Boden Oberfläche Lack Farbe Rost Kratzer Delle Dellen Riss Risse Leck Fleck Flecken Geruch Gestank Lärm Geräusch Klappern Quietschen Wackeln Qualität Verarbeitung Preis Preise
Leistung Schrott Müll Mist Ramsch Schnäppchen Frechheit Katastrophe Unverschämtheit Enttäuschung Zumutung Wartezeit Wartezeiten Warteschleife Rückruf Rückmeldung Beschwerde Reklamation Storno Stornierung
Kunde Kunden Kundin Gast Gäste Käufer Verkäufern Lieferant Händler Laden Geschäft Filiale Lager Büro Abteilung Personal Team Freundlichkeit Sauberkeit Ambiente Atmosphäre Auswahl Sortiment
Scharfe Stumpfe Klebrige Laute Leise Klobige Bequeme Gemütliche Leckere Fade Teure Billige Überteuert Günstig Miserabel Mies Schlecht Toll Super Prima Spitze Hervorragend Ausgezeichnet Fantastisch Wunderbar
Furchtbar Schrecklich Grauenhaft Freundlich Unfreundlich Höflich Unhöflich Hilfsbereit Kompetent Inkompetent Arrogant Zuvorkommend Pünktlich Schnell Langsam Einfach Umständlich Unkompliziert Problemlos
Reibungslos Nutzlos Sinnlos Wertlos Danke Grüße Leider Gerne Jederzeit Nie Niemals Niemand Alle Bestellt Erhalten Gekauft Geliefert Montiert Installiert Storniert Gewartet Angerufen Empfehlenswert
`),
}

function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/)
}
