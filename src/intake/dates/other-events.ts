import { anyOf } from '#intake/table/words.ts'

/**
 * Whether a header names the time of something other than the answer: of a birth, an order, a
 * ticket, or of a customer's first day. Such dates stand beside ratings in every export of a
 * customer database, and are taken for those of the answers only by whoever says so. In plain words
 * with a blank before and behind them.
 */
export function isOfAnother(padded: string): boolean {
  return NEVER.test(padded) || (EVENT.test(padded) && !ANSWER.test(padded))
}

const NEVER = anyOf(
  `birth* dob born fodelse* fodt geburts* naissance nacimiento nascimento nascita urodzenia purchase*
  order* bought kop* inkop* kauf* bestell* achat commande compra pedido acquisto ordine zakup* signup
  signed join* since member* contract* avtal* expir* due renewal hire* hiring anstall* visit* booking
  check arrival departure invoice* faktura* ship* deliver* leverans* first duration elapsed seconds
  sec secs minutes zone timezone age dauer varaktighet duree`,
  '出生|生日|购买|时区| time (?:taken|spent) ',
)

/** “Ticket survey answered” is the time of an answer, “Ticket created” is not. */
const EVENT = anyOf(
  `account* customer* client* user* employee* contact* lead* prospect* company loan* policy plan doj
  subscri* churn* login logged seen active activ* registration transaction* payment* paid ticket*
  case* admission admitted discharge* flight* travel* trip* stay* appointment* service install*
  launch* release* onboard* acqui* cancel* trial* closed closing opened resolved call chat
  conversation session class course training event* enrol* graduation termination tenure cohort
  anniversary valid* effective upgrade* downgrade* seit sedan depuis desde alta baja cadastro ingreso
  inscripcion inscricao kund* klient* vertrag* eintritt* einstell* liefer* rechnung* ablauf*
  buchung* reise* anmeld* kontrakt* bokning* besok* resa* inleverans*`,
  '注册|入职|到期|登録|入会',
)

const ANSWER = anyOf(
  `survey* respon* answer* feedback nps enps rating review* submit* submission questionnaire
  interview svar* besvar* enkat* undersok* antwort* beantwort* umfrage* befragung* repon* enquete
  sondage respuesta* encuesta* resposta* pesquisa* rispost* sondaggio odpowied* ankiet* vastau*
  kysely* antwoord* enquete`,
  '问卷|回答|调查',
)
