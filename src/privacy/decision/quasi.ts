import { anyOf } from './word-pattern.ts'

/** What people are by trade or office, where there may be one of in a place. */
export const ROLE = anyOf(`
  pharmacist* nurse* doctor* dentist* teacher* headmaster principal priest vicar mayor manager* director* ceo cfo cto engineer* lawyer* accountant* vet veterinarian* librarian* receptionist*
  midwife policeman policewoman politician* professor* farmer* journalist* supervisor* consultant* psychologist* owner
  apotekare* sjuksköterska* läkare* tandläkare* lärare* rektor* präst* kyrkoherde* borgmästare* kommunalråd* chef* direktör* vd ingenjör* advokat* revisor* veterinär* bibliotekarie* receptionist*
  barnmorska* polis politiker* professor* bonde lantbrukare* journalist* föreståndare* psykolog* butikschef* ägare*
  aptekark* farmaceut* pielęgniark* lekark* dentyst* nauczyciel* dyrektor* ksiądz proboszcz* burmistrz* wójt* kierownik* kierownicz* prezes* inżynier* prawnik* adwokat* księgow* weterynarz* bibliotekark* recepcjonist*
  położn* policjant* polityk* profesor* rolnik* dziennikark* dziennikarz* psycholog* właściciel*
  apotheker* krankenschwester* arzt ärztin* zahnarzt* lehrer* rektor* pfarrer* bürgermeister* leiter* leiterin* geschäftsführer* direktor* ingenieur* anwalt* rechtsanwalt* steuerberater* tierarzt* bibliothekar* rezeptionist*
  hebamme* polizist* politiker* landwirt* journalist* filialleiter* inhaber*
  药剂师 护士 医生 牙医 老师 校长 牧师 市长 镇长 村长 经理 主任 总裁 工程师 律师 会计 兽医 馆长 助产士 警察 教授 记者 老板
  pharmacien* infirmi* médecin* maire directeur* directrice* farmacéutic* enfermer* médic* alcalde* director* gerente* farmacista* infermier* sindaco direttore apotheker* verpleegk* huisarts burgemeester* directeur* farmacêutic* prefeito* diretor*
  apteker* sykepleier* lege ordfører* daglig_leder sygeplejerske* læge* borgmester* apteekkari* lääkäri* kaupunginjohtaja*`)

/** A place that is named: a capitalised word behind “in”, or what Chinese calls its places. */
export const PLACE =
  /(?<![\p{L}])(?:in|from|near|i|från|på|nära|w|we|z|ze|koło|aus|bei|nach|à|en|em|te|uit|da|fra)\s(?!I\b)\p{Lu}\p{Ll}{2,}|在\p{Script=Han}{1,6}(?:市|县|镇|村|区|县城)|\p{Script=Han}{2,3}(?:市|县|镇|村)(?!场|民)/u

export const AGE =
  /(?<!\d)\d{2}(?:[\s-]?(?:years?[\s-]old|y\/o|yo\b|årig\p{L}*|år\sgam\p{L}+|letni\p{L}*|-?latek|-?latka|lat(?=[\s.,]|$)|jahre\salt|jährig\p{L}*|ans\b|años|anni\b|jaar\b|anos\b)|\s?岁)/iu

/** Without any of these nothing is `ONLY`, which takes longer to try. */
export const MAYBE_ONLY = /only|end[ae]|ensam|jedyn|einzig|[uú]nic|seul|enige|唯一/i

/** The only one of somebody: whoever knows the place knows the person. */
export const ONLY =
  /(?<!\p{L})(?:(?:i['’]?m|i\s(?:am|was)|as|being|she['’]?s|he['’]?s|she\sis|he\sis)\s(?:the|their|your)\sonly\s\p{L}+|(?:the|your|their|our)\sonly\s(?:woman|man|female|male|girl|foreigner|vegetarian|pharmacist|doctor|nurse|teacher|dentist|employee|one\s(?:who|with|in)|person\s(?:who|with|in))|(?:den|det|som)\s(?:enda|ende)\s(?:kvinn\p{L}*|man(?:nen)?|tjej\p{L}*|kill\p{L}*|person\p{L}*|anställd\p{L}*|svensk\p{L}*|läkare\p{L}*|lärare\p{L}*|apotekare\p{L}*|tandläkare\p{L}*|sjuksköterska\p{L}*|som\s)|(?:ensam|enda)\s(?:kvinna|man)|jedyn[yaą]\s(?:kobiet\p{L}*|mężczyzn\p{L}*|osob\p{L}*|lekark?\p{L}*|aptekar\p{L}*|nauczyciel\p{L}*|pracowni\p{L}*|w\s\p{Lu})|(?:der|die|das|als)\s(?:einzig[ers]*)\s(?:frau|mann|mitarbeiter\p{L}*|person|kund(?:e|in)|arzt|ärztin|apotheker\p{L}*|lehrer\p{L}*)|(?:la|el)\súnic[oa]\s\p{L}+|(?:la|le)\sseule?\s(?:femme|homme|personne)|l['’]unic[oa]\s\p{L}+|de\senige\s(?:vrouw|man|arts)|[oa]\súnic[oa]\s\p{L}+)|唯一的?(?:一个|一名|一位)?(?:女|男|医生|护士|老师|药剂师|员工|律师)/iu
