import type { ThemeLanguage } from './theme.ts'

/** A theme to begin with. */
export interface StarterTheme {
  readonly name: string
  /** By language, with commas between them. */
  readonly words: Readonly<Record<ThemeLanguage, string>>
}

/** What customers of nearly every company write about. */
export const STARTER_THEMES: readonly StarterTheme[] = [
  {
    name: 'Service',
    words: {
      en: 'service, services, customer service, staff, employee*, team, friendly, unfriendly, rude, polite*, impolite, courteous, welcoming, attitude, attentive, professional*, unprofessional, helpful, unhelpful, personnel, treated, hospitality',
      sv: '*service, servicen, personal, personalen*, bemötande*, bemött*, bemöts, trevlig*, otrevlig*, vänlig*, ovänlig*, oförskämd*, artig*, hjälpsam*, tillmötesgående, serviceinriktad*, kundtjänst*, medarbetar*, proffsig*, oproffsig*, attityd*, expediter*, värdskap',
      pl: 'obsług*, obsłudze, obsłuż*, personel*, pracownik*, pracownic*, miły, miła, miłe, miło, miłą, miłego, miłej, miłych, niemił*, uprzejm*, nieuprzejm*, życzliw*, sympatyczn*, niesympatyczn*, kulturaln*, profesjonaln*, nieprofesjonaln*, podejści* do klient*, serwis*, pomocn*, niegrzeczn*, chamsk*, arogan*',
      de: '*service, services, bedienung*, personal, personals, mitarbeiter*, freundlich*, unfreundlich*, höflich*, unhöflich*, nett, nette*, zuvorkommend*, hilfsbereit*, kundendienst*, kundenservice*, kundenfreundlich*, betreuung, betreut*, kulant*, kompetent*, inkompetent*, umgang, empfang, professionell*, unprofessionell*',
      zh: '服务, 服務, 态度, 態度, 热情, 热心, 礼貌, 员工, 工作人员, 店员, 耐心, 专业, 周到, 冷淡, 服务员, 亲切',
    },
  },
  {
    name: 'Price',
    words: {
      en: 'price*, pricing, pricey, cost, costs, costly, expensive, inexpensive, cheap, cheaper, cheapest, overpriced, fee, fees, charge, charges, charged, value for money, value for the money, discount*, affordable, invoice*, bill, billing, money, worth it, rip off, subscription fee*',
      sv: 'pris, priset, priser, priserna, prisvärd*, prissätt*, prisnivå*, prishöj*, prisläge*, dyr, dyra, dyrt, dyrare, dyrast, billig*, kostnad*, kostar, kostade, avgift*, rabatt*, faktur*, pengar, pengarna, överpris*, valuta för, medlemspris*, betala mindre',
      pl: 'cen, cena, ceny, cenę, cenie, cenach, cenami, cenow*, drogi, drogie, drogo, drogą, drogich, za droga, droższ*, drożej, drożyzn*, tani, tania, tanie, taniej, tanio, koszt*, opłat*, rabat*, zniżk*, promocj*, faktur*, pieniądz*, pieniędz*, stosunek jakości do ceny, przepłac*, abonament*',
      de: 'preis*, *preis, *preise, *preisen, teuer, teure*, teurer, überteuert*, günstig*, billig*, kosten, kostet, kostete, gebühr*, rabatt*, rechnung*, geld, preisleistung*, wucher*, abzocke, kostspielig*',
      zh: '价格, 價格, 价钱, 便宜, 太贵, 很贵, 贵了, 偏贵, 有点贵, 性价比, 收费, 费用, 优惠, 打折, 折扣, 涨价, 实惠, 发票, 账单, 划算, 花钱',
    },
  },
  {
    name: 'Quality',
    words: {
      en: 'quality, defect*, faulty, broken, broke, reliab*, unreliab*, durab*, well made, poorly made, fell apart, falls apart, flawless, workmanship, sturdy, flimsy, shoddy, damaged, high standard*',
      sv: 'kvalitet*, kvalité*, kvalite*, hållbar*, trasig*, defekt*, felaktig*, pålitlig*, opålitlig*, slitstark*, gick sönder, går sönder, skräp, gedig*, undermålig*, brister, kvalitativ*',
      pl: 'jakoś*, wadliw*, wada, wady, zepsut*, psuje*, zepsuł*, uszkodzon*, trwały, trwała, trwałe, trwałoś*, nietrwał*, solidn*, niezawodn*, zawodn*, awari*, tandet*, wykonani*, rozpad*, bubel',
      de: '*qualität, qualität*, defekt*, kaputt*, zuverlässig*, unzuverlässig*, haltbar*, langlebig*, mangelhaft*, mängel, verarbeit*, hochwertig*, minderwertig*, beschädigt*, fehlerhaft*, robust*, schrott',
      zh: '质量, 品質, 品质, 坏了, 损坏, 破损, 瑕疵, 耐用, 结实, 做工, 可靠, 故障, 次品, 材质, 不耐用',
    },
  },
  {
    name: 'Delivery',
    words: {
      en: 'deliver*, shipping, shipped, shipment*, courier*, parcel*, package, packages, packaging, arrive*, arriving, late, delay*, tracking, dispatch*, on time, waiting time, postal, lead time*, undelivered',
      sv: '*leverans, leverans*, levere*, frakt*, paket*, försen*, spårning*, budet, budfirma*, hemkör*, hemleverans*, ombud*, postnord, utlämn*, i tid, sen leverans, skickad*, skickat, väntetid*',
      pl: 'dostaw*, dostarcz*, wysyłk*, wysył*, przesyłk*, paczk*, kurier*, opóźni*, spóźni*, terminow*, na czas, czas oczekiwania, przyszł* późno, zwrot przesyłki, śledzeni*, paczkomat*, transport*',
      de: '*lieferung*, liefer*, geliefert*, versand*, versendet, verschickt, paket*, *paket, spedition*, zustell*, verspät*, pünktlich*, unpünktlich*, sendung*, kurier*, bote, wartezeit*, rechtzeitig*, anlieferung*',
      zh: '配送, 送货, 物流, 快递, 发货, 到货, 包裹, 运输, 送达, 准时, 延误, 迟到, 派送, 运费, 速度慢, 等了很久',
    },
  },
  {
    name: 'Product',
    words: {
      en: 'product*, range, selection, assortment, item, items, goods, stock, in stock, out of stock, feature*, functionality, functions, material*, size, sizes, model, models, design, collection, variety',
      sv: 'produkt*, sortiment*, utbud*, varan, varor, varorna, artikel*, artiklar*, funktion, funktionen, funktioner*, modell*, storlek*, material*, design*, lager, slut i lager, i lager, kollektion*, egenskaper*',
      pl: 'produkt*, asortyment*, wybór, wyboru, towar*, artykuł*, funkcj*, model*, rozmiar*, materiał*, design*, dostępnoś*, niedostępn*, w magazynie, kolekcj*, ofert*, wyrob*',
      de: 'produkt*, sortiment*, auswahl, angebot*, ware, waren, artikel*, funktion, funktionen, funktionsumfang, modell*, größe, größen, material*, design*, lager, vorrätig, auf lager, ausverkauft, kollektion*',
      zh: '产品, 產品, 商品, 货品, 款式, 种类, 品种, 功能, 型号, 尺寸, 尺码, 库存, 缺货, 材料, 设计, 东西',
    },
  },
  {
    name: 'Usability',
    words: {
      en: 'easy to use, hard to use, difficult to use, user friendly, usab*, intuitive, unintuitive, confusing, complicated, simple, simplicity, website, web site, site, app, apps, interface, login, log in, navigat*, checkout, page loads, crash*, bug, bugs, buggy, slow to load, clunky, straightforward, self service portal',
      sv: 'lätt att använda, svår* att använda, enkel att använda, enkelt att använda, användarvänlig*, smidig*, osmidig*, krånglig*, krångel, krångla*, komplicera*, lättanvän*, svåranvän*, hemsida*, webbplats*, webben, sajt*, appen, app, apparna, gränssnitt*, logga in, inlogg*, lättnavig*, navigera*, buggar*, buggig*, kraschar, överskådlig*, rörig*',
      pl: 'łatw* w obsłu*, prost* w obsłu*, trudn* w obsłu*, intuicyjn*, nieintuicyjn*, skomplikowan*, wygodn*, niewygodn*, przejrzyst*, nieczyteln*, czyteln*, strona internetow*, stron* www, strony internetow*, aplikacj*, apka, apki, interfejs*, logowan*, zalogow*, nawigacj*, zawiesza*, zacina*, użyteczn*',
      de: 'einfach zu bedienen, leicht zu bedienen, schwer zu bedienen, benutzerfreundlich*, bedienerfreundlich*, bedienbar*, nutzerfreundlich*, intuitiv*, kompliziert*, umständlich*, unübersichtlich*, übersichtlich*, webseite*, website*, homepage*, internetseite*, app, apps, oberfläche*, login, einlogg*, anmelden, navigation*, abstürz*, stürzt ab, handhabung*, verwirrend*',
      zh: '好用, 难用, 易用, 方便, 不方便, 操作, 界面, 网站, 页面, 应用, 软件, 登录, 登陆, 卡顿, 闪退, 复杂, 简单, 系统, 流畅, 容易使用',
    },
  },
  {
    name: 'Support',
    words: {
      en: 'support, supports, help desk, helpdesk, technical support, help, helped, hotline, call centre, call center, on hold, answer the phone, phone queue*, response time*, reply, replied, replies, respond*, ticket*, complaint*, complain*, refund*, return policy, returns, warranty, claim, claims, resolve*, unresolved, solved, get through, chat',
      sv: 'support, supporten*, kundsupport*, hjälpte, hjälper, hjälp, hjälpen, kötid*, telefonkö*, telefonen, återkoppl*, återkom, svarstid*, svarade, svarar, svar på, ärende*, reklam*, klagomål*, återbetal*, retur*, garanti*, löste, löses, löst, problemlös*, felanmäl*, chatt*, växel, växeln, komma fram',
      pl: 'wsparci*, pomoc, pomocy, pomógł, pomogł*, pomaga*, infolini*, konsultant*, dodzwoni*, odpowied*, odpowiad*, zgłoszeni*, reklamac*, skarg*, zwrot pieniędzy, zwrotu pieniędzy, zwrot*, gwaranc*, rozwiąza*, kontakt*, czat*, helpdesk*, doradc*',
      de: '*support, support*, hilfe, geholfen, helfen, hotline*, warteschleife*, rückruf*, rückmeldung*, antwort*, erreichbar*, nicht erreichbar, anfrage*, ticket*, reklam*, beschwerde*, erstattung*, rückerstattung*, rückgabe*, retoure*, garantie*, gewährleistung*, gelöst, problemlösung*, chat, telefonisch*, ansprechpartner*',
      zh: '客服, 售后, 售後, 帮助, 帮忙, 解决, 回复, 答复, 热线, 打电话, 电话, 投诉, 退款, 退货, 换货, 保修, 咨询, 联系不上, 响应, 技术支持',
    },
  },
]
