import { anyOf } from '#intake/table/words.ts'
import { isOfAnother } from './other-events.ts'

/**
 * How good a name for the day of an answer a header is, given in plain words: 5 says that the answer
 * was completed then, 4 is a time of nothing in particular, 3 says that it was begun, 2 is a mere
 * month, 1 another event close to it, 0 no name of a date. `null`: the time of something else, never
 * of the answer.
 */
export function dateRank(words: string): number | null {
  const padded = ` ${words} `
  if (isOfAnother(padded)) return null
  if (BARE.test(words)) return words.endsWith('created') ? 4 : 5
  if (!DATE.test(padded)) return 0
  if (NEAR.test(padded)) return 1
  if (BEGUN.test(padded)) return 3
  if (COMPLETED.test(padded)) return 5
  return MONTH.test(padded) ? 2 : 4
}

/** Some tools leave out “at”. Whether a time stands below shows soon. */
const BARE =
  /^(?:(?:survey|response) )?(responded|answered|submitted|completed|created|recorded|received|taken|besvarad|inskickad|inlamnad|ifylld|eingereicht|soumis|enviado|inviato)$/

const MONTH = anyOf('month manad maned monat mois mes mese miesiac maand kuukausi period', '月份')

const DATE = anyOf(
  `date* responsedate surveydate submitdate submissiondate completiondate feedbackdate answerdate
  npsdate interviewdate enddate creationdate createdate createdat submittedat completedat respondedat
  answeredat datetime datum* *datum dato* *dato fecha data daty pvm *pvm paiva* time* stamp tid* *tid *tidspunkt cas
  zeit* *zeit uhrzeit horodat* heure hora ora temporal carimbo cronologiche sygnatura godzina czas*
  aika* *aika tijd* *tijd at on day dag tag jour dia giorno dzien month manad maned monat mois mes
  mese miesiac maand kuukausi period horario tarih* zaman* datas datumu idobelyeg casova casove
  vremenska дата даты время отметка позначка ημερομηνια χρονικη temps timp cap dau`,
  '时间|時間|日期|日付|日時|時刻|月份|タイムスタンプ|날짜|시간|타임스탬프|时间戳|時間戳|التاريخ|الزمني|תאריך|חותמת|วันที่|ประทับเวลา',
)

const COMPLETED = anyOf(
  `answer* respon* submi* complet* record* finish* end ended received saved svar* besvar* inskick*
  innsendt indsendt slutfor* avslut* afslut* mottag* antwort* beantwort* abgeschlossen abgesendet
  ende repon* soumi* envoi fin term* respuesta* envio resposta* finaliz* conclus* risposta* invio
  fine odpowied* zakoncz* ukoncz* wypeln* wyslan* vasta* lahet* valmist* ingevuld voltooi* afgerond
  beantwoord* fertigstell* abgabe* abschluss* fuldfor* fullfor* dokonc* slutford* ответа выполнения`,
  '提交|完成|完了|结束|填写|回答',
)

const BEGUN = anyOf(
  `start* began begin* begun paborj* borja* gestartet debut inicio comienzo inizio rozpocz* alku
  aloit* zahaj* начала`,
  '开始|開始',
)

const NEAR = anyOf(
  `sent send* skick* utskick invit* inbjud* einlad* updated modified changed edited uppdater* andr*
  synced export* import* regist* last approved reviewed`,
  '更新|发送',
)
