import { anyOf } from '#intake/table/words.ts'

/**
 * How good a name for the day of an answer a header is, given in plain words: 5 says that the answer
 * was completed then, 4 is a time of nothing in particular, 3 says that it was begun, 2 is a mere
 * month, 1 another event close to it, 0 no name of a date. `null`: the time of something else, never
 * of the answer.
 */
export function dateRank(words: string): number | null {
  const padded = ` ${words} `
  if (ELSE.test(padded)) return null
  if (BARE.test(words)) return words === 'created' ? 4 : 5
  if (!DATE.test(padded)) return 0
  if (NEAR.test(padded)) return 1
  if (BEGUN.test(padded)) return 3
  if (COMPLETED.test(padded)) return 5
  return MONTH.test(padded) ? 2 : 4
}

/** Some tools leave out “at”. Whether a time stands below shows soon. */
const BARE =
  /^(responded|answered|submitted|completed|created|recorded|received|besvarad|inskickad|eingereicht|soumis|enviado|inviato)$/

const MONTH = anyOf('month manad maned monat mois mes mese miesiac maand kuukausi period', '月份')

const DATE = anyOf(
  `date* datetime datum* dato* fecha data daty pvm paiva* time* stamp tid* zeit* uhrzeit horodat*
  heure hora ora temporal carimbo cronologiche sygnatura czas* aika* tijd* at on day dag tag jour dia
  giorno dzien month manad maned monat mois mes mese miesiac maand kuukausi period horario`,
  '时间|時間|日期|日付|日時|月份|タイムスタンプ|날짜|시간',
)

const COMPLETED = anyOf(
  `answer* respon* submi* complet* record* finish* end ended received saved svar* besvar* inskick*
  innsendt indsendt slutfor* avslut* afslut* mottag* antwort* beantwort* abgeschlossen abgesendet
  ende repon* soumi* envoi fin term* respuesta* envio resposta* finaliz* conclus* risposta* invio
  fine odpowied* zakoncz* wyslan* vasta* lahet* ingevuld voltooi* afgerond beantwoord*`,
  '提交|完成|结束|填写|回答',
)

const BEGUN = anyOf(
  `start* began begin* begun paborj* borja* gestartet debut inicio comienzo inizio rozpocz* alku
  aloit*`,
  '开始|開始',
)

const NEAR = anyOf(
  `sent send* skick* utskick invit* inbjud* einlad* updated modified changed edited uppdater* andr*
  synced export* import* regist* last approved reviewed`,
  '更新|发送',
)

const ELSE = anyOf(
  `birth* dob born fodelse* fodt geburts* naissance nacimiento nascimento nascita urodzenia purchase*
  order* bought kop* inkop* kauf* bestell* achat commande compra pedido acquisto ordine zakup* signup
  signed join* since member* contract* avtal* expir* due renewal hire* hiring anstall* visit* booking
  check arrival departure invoice* faktura* ship* deliver* leverans* first duration elapsed seconds
  sec secs minutes zone timezone age dauer varaktighet duree`,
  '出生|生日|购买|时区| time (?:taken|spent) ',
)
