/** What is bought is called something too, and that is nobody's name. */
export const BRANDS: readonly string[] = `
Samsung|Samsunga|iPhone|iPhona|Apple|Huawei|Xiaomi|Redmi|Nokia|Motorola|Moto|Lenovo|Asus|Acer|Dell|HP|Sony|LG|Philips|Philipsa
Panasonic|Bosch|Boscha|Siemens|Electrolux|Whirlpool|Miele|Amica|Beko|Gorenje|Oral-B|Dyson|Karcher|Makita|Tefal|Brita|Delonghi
Krups|Zelmer|Sennheiser|Jabra|JBL|Bose|Yamaha|Yamahy|Pioneer|Denon|Canon|Nikon|Epson|Logitech|Razer|SteelSeries
Microsoft|Windows|Android|Androida|Google|Chrome|Netflix|Spotify|HBO|Nintendo|PlayStation|Xbox|Xboxa|Kindle|Garmin|Fitbit|GoPro|TomTom
Toyota|Honda|Opel|Renault|Volvo|Audi|BMW|Mercedes|Skoda|Fiat|Kia|Hyundai|Mazda|Nissan|Tesla|Michelin|Nokian|Castrol
Lego|Barbie|Playmobil|Nike|Adidas|Puma|Reebok|Levis|Zara|Nivea|Garnier|Gillette|Pampers|Persil
Ikea|Lidl|Aldi|Ica|Biedronka|Allegro|Amazon|Amazona|eBay|Zalando|DHL|DPD|UPS|InPost|PostNord|FedEx|PayPal|Klarna|Mastercard
Telia|Telenor|Tele2|Vodafone|Telekom|Comhem|Verizon|Comcast|Marriott|Ibis|Novotel|Radisson|Scandic|Airbnb
Starbucks|McDonalds|Costco|Walmart|Wendys|Dominos|Ryanair|Lufthansa|Norwegian|Wizzair|Uber|Bahn
SanDisk|Kingston|Crucial|Seagate|Intel|Ryzen|GeForce|Radeon|Bluetooth|Wifi|USB|HDMI|Raspberry|Arduino|Photoshop|Excel|Outlook
Whiskas|Purina|Nespresso|Lavazza|Tchibo|Milka|Nutella|Pepsi|Coca-Cola|Heineken|Baseus|Spigen|Ringke|Tronsmart|Anker|Ugreen|Manta
Blaupunkt|Grundig|Sharp|Toshiba|Hitachi|Pioneer|Kenwood|Onkyo|Harman|Kardon|Jamo|Klipsch|Shure|Rode|Behringer|Ortofon|AKG|Audio-Technica|Beats|Skullcandy|Soundcore|Edifier|Creative
Honor|Oppo|Realme|OnePlus|Vivo|Meizu|ZTE|Alcatel|Lumia|BlackBerry|Ulefone|Doogee|Oukitel|Cubot|Blackview|Kruger|Matz|Krüger|Overmax|Goclever|Prestigio|Myphone|Hammer|Manta
MSI|Gigabyte|Zotac|Palit|Corsair|HyperX|Patriot|Goodram|Adata|Transcend|Lexar|Toner|Lexmark|Ricoh|Kyocera|Xerox|Fellowes|Netgear|Linksys|TP-Link|D-Link|Mikrotik|Ubiquiti|Synology|Qnap
Rowenta|Moulinex|Russell Hobbs|Kenwood|Kitchenaid|Vorwerk|Thermomix|Sage|Melitta|Jura|Saeco|Bialetti|Fiskars|Zepter|Gerlach|Ambition|Dafi|Aquaphor|Wessper|Remington|Babyliss|Rowenta|Wahl|Moser|Panasonic|Beurer|Omron
Indesit|Candy|Hoover|Zanussi|Haier|Hisense|TCL|AEG|Ariston|Smeg|Franke|Grohe|Hansgrohe|Cersanit|Koło|Deante|Black&Decker|DeWalt|Milwaukee|Metabo|Einhell|Stanley|Parkside|Ryobi|Hikoki|Stihl|Husqvarna|Gardena|Fiskars
Peugeot|Citroen|Citroën|Seat|Dacia|Suzuki|Mitsubishi|Subaru|Lexus|Infiniti|Porsche|Jaguar|Chevrolet|Chrysler|Jeep|Volkswagen|Passat|Golf|Polo|Astra|Corsa|Vectra|Insignia|Megane|Clio|Laguna|Punto|Panda|Octavia|Fabia|Superb|Focus|Mondeo|Fiesta|Corolla|Yaris|Avensis|Civic|Vitara|Qashqai|Tucson|Sportage
Continental|Goodyear|Bridgestone|Pirelli|Dunlop|Dębica|Hankook|Kumho|Varta|Osram|Duracell|Energizer|Mobil|Motul|Liqui|Moly|Würth|Sonax|K2
PocketBook|Kobo|Onyx|Inkbook|Legimi|Empik|Audible|Disney|Pixar|Marvel|Batman|Spiderman|Minecraft|Fortnite|FIFA|Sims|Pokemon|Zelda|Tetris|Steam|Epic|Ubisoft|Sega|Atari|Amiga|Commodore|Neo Geo|SixAxis|DualShock|Joy-Con
Canyon|Kross|Giant|Trek|Shimano|Sram|Decathlon|Quechua|Salomon|Columbia|Fjällräven|Helly Hansen|The North Face|Under Armour|New Balance|Converse|Vans|Crocs|Timberland|Ecco|Wojas|Ryłko|Reserved|Sinsay|Pepco|Rossmann|Hebe|Douglas|Sephora
Loreal|Maybelline|Rimmel|Eveline|Bielenda|Ziaja|Vichy|Bioderma|Cerave|Eucerin|Isana|Colgate|Sensodyne|Elmex|Vanish|Domestos|Fairy|Finish|Ludwik|Cif|Velvet|Foxy|Regina|Huggies|Dada|Bebilon|Nan|Avent|Chicco|Canpol|Fisher-Price|Ravensburger|Hasbro|Mattel|Trefl
Leroy Merlin|Castorama|Obi|Bricoman|Agata|Jysk|Black Red White|Media Expert|Media Markt|RTV Euro AGD|x-kom|Morele|Komputronik|Elgiganten|NetOnNet|Kjell|Clas Ohlson|Systembolaget|Willys|Hemköp|Apoteket|Saturn|Rewe|Edeka|Kaufland|Netto|Penny|Rossmann|Hornbach|Bauhaus|Otto
`
  .trim()
  .split(/[|\n]/)

/** What stands behind a brand. */
export const MODELS: readonly string[] =
  'Pro|Max|Mini|Note 9|S8|P20 Lite|G7 Plus|Mate|Ultra|X|XL|Air|One|Galaxy A5|Redmi 4X|TS-500|Dome|Server|II|VI|Lite|Home|Premium|Z2'.split(
    '|',
  )

/** What customers write around it. */
export const WITH_BRAND: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I bought a {brand} last year.',
    'My {brand} stopped working.',
    '{brand} works fine with it.',
    'Better than {brand} or {brand}.',
    'Does not fit the {brand}.',
    '{brand} should fix this!',
    'Shipped with {brand}, arrived late.',
    'Cheaper at {brand}.',
  ],
  sv: [
    'Köpte en {brand} förra året.',
    'Min {brand} slutade fungera.',
    '{brand} fungerar bra med den.',
    'Bättre än {brand} och {brand}.',
    'Passar inte till {brand}.',
    'Skickat med {brand}, kom för sent.',
    'Billigare på {brand}.',
  ],
  pl: [
    'Kupiłem {brand} rok temu.',
    'Mój {brand} przestał działać.',
    '{brand} działa bez problemu.',
    'Lepszy niż {brand} czy {brand}.',
    'Nie pasuje do {brand}.',
    'Używam z telefonem {brand}.',
    'W {brand} taniej.',
    'Do {brand} idealny',
    'Miałem wcześniej {brand} i {brand}, ten jest lepszy.',
    'telefon {brand} nie ładuje',
    'Porównując z {brand} wypada słabo',
    'Producent {brand} nie odpowiada',
    'oryginalny kabel {brand}',
    'Wysłane przez {brand}, paczka uszkodzona.',
    'Polecam firmę {brand}.',
    'Etui na {brand} pasuje idealnie.',
    '{brand} - super sprzęt',
  ],
  de: [
    'Ich habe ein {brand} gekauft.',
    'Mein {brand} geht nicht mehr.',
    '{brand} funktioniert damit gut.',
    'Besser als {brand} oder {brand}.',
    'Passt nicht zum {brand}.',
    'Mit {brand} verschickt, kam zu spät.',
    'Bei {brand} günstiger.',
  ],
  zh: [
    '买了{brand}，很好用。',
    '我的{brand}坏了。',
    '比{brand}便宜。',
    '用{brand}付款很方便',
    '{brand}手机壳，大小合适。',
  ],
}
