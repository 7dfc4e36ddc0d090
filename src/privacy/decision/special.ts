import { anyOf } from './word-pattern.ts'

/*
 * The special categories of personal data (GDPR, article 9), and crimes (article 10). A shop that
 * sells medicine is no such data: the words name what somebody has, is or believes, and count only
 * where the same sentence speaks of a person.
 */

/** Illnesses and states of health. Not doctors, pain or clinics: those are what is reviewed. */
export const HEALTH = anyOf(`
  cancer* tumor* tumour* leuk* diabet* epileps* hiv aids hepatit* depress* anxiety bipolar schizophren* psychos* autis* adhd dementia alzheimer*
  parkinson* asthma* stroke disabled disabilit* wheelchair pregnan* miscarriage* abortion* chemo* dialysis alcoholi* suicid* eating_disorder
  sick_leave chronic_illness mental_illness burnout ptsd heart_attack disease* surgery diagnosed
  tumör* leukemi* epilepsi hepatit depression* deprimerad* ångest* psykos* autism* demens* astma* stroke rullstol* gravid* missfall* abort* cellgift*
  dialys* alkoholist* självmord* ätstörning* sjukskriv* utbränd* utmattning* hjärtinfarkt* funktionsnedsätt* handikappad* diagnos* cancersjuk* sjukdom* förtidspension*
  rak raka rakiem nowotw* białaczk* cukrzyc* padaczk* depresj* lęki schizofren* autyz* demencj* astm* udar* wózku_inwalidzkim ciąż* ciąz* poronieni* aborcj*
  chemioterapi* dializ* alkoholik* samobój* niepełnosprawn* zwolnieniu_lekarskim chorob* zawał* zdiagnozowan* operacj*
  krebs* tumor* leukämie epilepsie depression* depressiv* angststörung* psychose* autist* demenz* asthma schlaganfall* rollstuhl* schwanger* fehlgeburt* abtreibung*
  chemotherapie* dialyse alkoholiker* selbstmord* magersucht krankgeschrieben* herzinfarkt* behindert* schwerbehindert* diagnostiziert* krankheit*
  癌症 肿瘤 白血病 糖尿病 癫痫 艾滋 肝炎 抑郁 焦虑症 精神病 自闭 痴呆 哮喘 中风 轮椅 怀孕 流产 化疗 透析 自杀 残疾 病假 心脏病 手术
  kræft* sukkersyge sygemeld* kreft* sykmeld* syöpä* masennus* raska* sairaus* enceinte dépressi* handicap* cáncer embaraz* depresi* discapaci* incinta
  depressione disabil* tumore kanker* zwanger* depressi* grávid* câncer deficient*`)

export const BELIEF = anyOf(`
  muslim* christian catholic* jewish jew hindu* buddhist* atheist* mosque my_church my_faith jehova*
  muslimsk* kristen judisk* jude katolik* buddhist* ateist* moské* församling frikyrk*
  muzułman* chrześcijan* katolik* katolicz* żyd żyda żydówk* ateist* świadk*_jehowy meczet*
  muslimin* moslem* christlich* jüdisch* jude katholisch* evangelisch* moschee kopftuch*
  穆斯林 基督徒 天主教 犹太 佛教徒 信仰 清真寺 musulman* chrétien* juif juive musulmán* cristian* judío* musulmano ebreo moslim* joods* muçulman*
  gay lesbian* homosexual* transgender bisexual* homosexuell* bög lesbisk* transperson* gej geja lesbijk* homoseksual* schwul* lesbisch* transsexuell* 同性恋 双性恋`)

export const UNION = anyOf(`
  trade_union union_member* union_rep* labor_union shop_steward fackförbund* fackligt facket fackmedlem* fackklubb*
  związk*_zawodow* związkowiec związkow* gewerkschaft* betriebsrat* 工会 fagforening* ammattiliit* syndicat* syndiqué* sindicat* sindacat* vakbond* sindicato*
  i_voted_for partimedlem* parteimitglied* członk*_partii 党员`)

export const CRIME = anyOf(`
  convicted prison jail criminal_record arrested on_parole felon* dömd fängelse* häktad brottsregister kriminell* straffad
  skazan* więzieni* areszt* kryminalist* karany vorbestraft* gefängnis* verhaftet* knast verurteilt*
  坐牢 监狱 前科 被捕 罪犯 判刑 fengsel fængsel vankila* prison_ferme cárcel prigione gevangenis prisão`)

/** Words that speak of a person: somebody's own, or somebody else's. */
export const PERSON = anyOf(`
  i i'm i’ve i've my me she he her his him jag min mitt mina mig hon han hennes hans honom ich mein* mir mich sie er ihr* sein* bin
  mam mamy jestem mój moja moje mojej mojego moim moją mnie mi ona on jej jego jemu choruj* cierpi* miałem miałam byłem byłam
  我 我的 他 她 jeg mig hun minä minun hän je mon ma mes elle mi mio mia soy yo ik mijn zij hij eu meu minha ela ele`)
