/**
 * How good a name for the rating a header is, given in plain words: 5 asks how likely a
 * recommendation is, or is `nps` and no more; 4 speaks of recommending or NPS; 3 of having
 * recommended; 2 is a rating or score of nothing in particular; 1 a mere answer or value; 0 is none
 * of these, or a figure derived from the rating, such as its category.
 */
export function ratingRank(words: string): number {
  if (isDerived(words) || isMean(words)) return 0
  const core = words.replace(NUMBERING, ' ').replace(SCALE, ' ').replace(/ +/g, ' ').trim()
  if (RECOMMENDED.test(core)) return 3
  const recommends = RECOMMEND.test(core)
  if (recommends) return LIKELY.test(core) ? 5 : 4
  if (NPS_ALONE.test(core)) return 5
  if (NPS.test(core)) return 4
  if (RATINGS.has(core)) return 2
  return ANSWERS.has(core) ? 1 : 0
}

/** Whether a header speaks of recommending or of NPS at all. */
export const NAMES_RATING = 3

/**
 * Whether a header is the name of something made of the rating, such as `Q1_NPS_GROUP`. Only short
 * ones are: in a question these words mean something else.
 */
export function isDerived(words: string): boolean {
  const longest = NPS.test(words) ? 5 : 2
  return words.split(' ').length <= longest && DERIVED.test(words)
}

const DERIVED =
  /\b(group|gruppe|grupp|groupe|grupo|gruppo|(sub)?categor\w*|kategor\w*|types?|typ|tipo|segment\w*|bucket|label|class|klass|band|status|colou?r|text|reason|why|comments?|kommentar\w*|target|goal|trend|change|previous|benchmark|average|avg|mean|median|date|id|count|weight|promoters?|passives?|detractors?)\b(?<!net promoter)/

/** `Average likelihood to recommend` is of many answers, `On average, how likely …` is asked. */
export function isMean(words: string): boolean {
  return MEAN.test(words)
}

const MEAN =
  /^(averages?|avg|means?|median|medel(varde)?|genomsnitt(lig)?\w*|snitt|gjennomsnitt\w*|gennemsnit\w*|durchschnitt\w*|mittelwert|moyenne|promedio|media|gemiddelde?|srednia|keskiarvo|sum|total)\b/

/** `q1`, `q 12`, `fraga 3`: the number of a question. */
const NUMBERING = /^(q|qid|question|fraga|frage|pytanie|pregunta|kysymys)? ?#? ?\d{1,3} /
const SCALE = / (on )?(a )?(scale )?(of |from )?[01] (to |till |bis |a |al |do |tot |til )?10\b/g

const RECOMMEND =
  /recomm?end|rekommend|recommand|recomiend|rekomend|raccomand|consigli(a|e)|empfehl|empfiehl|empfohl|anbefal|aanbevel|aanbeveel|aanrad|aanraad|polec|suositt|suositel|doporuc|odporuc|ajanl|tavsiye|推荐|推薦|勧め|薦め|すすめ|추천|рекоменд|посовет|порад|препор[ъау]ч|indicari|voce indica|probabilidade de indica|recoman|recomand|preporuc|priporoc|soovita|ieteik|maela med|maeltir med|gioi thieu|συστησ|συστην|συνιστ|توص|تنصح|ترشح|המלצ|מליצ|מליץ|แนะน/

/** To have recommended is another question: yes or no. */
const RECOMMENDED =
  /^((have|has|had|did) (you )?|har (du )?)?\w{0,3} ?(recommended|rekommenderat|anbefalet|anbefalt|recommande|empfohlen|recomendado)$/

const LIKELY =
  /\b(likel|unlikel|probab|willing|how |score|rating|scale|net promoter|prawdop|wahrschein|sannolik|trolig|sandsynlig|sannsynlig|waarschijn|vraisembl|mesure|echelle|escala|scala|skala|skal|todennakoi|puntua|pontua|punteggio|betyg|poang|ocen|pravdepodob|vjeroj|vjerov|verjetn|verovatn|valoszin|olasilik|ihtimal|kemungkinan|kha nang)|πιθαν|вероятн|ймовірн|імовірн|вероватн|可能|程度|多大|评分|評分|가능성|의향|احتمال|סיכוי|סבירות|แนวโน/

const NPS = /\be? ?nps\w*|net ?promoter|promoter score/
const NPS_ALONE =
  /^(e ?)?(nps|net ?promoter)( ?(score|rating|value|answer|response|question|svar|betyg|wert|wynik))*$/

const ANSWERS = new Set(
  `answer|answers|value|response|response value|hs value|svar|antwort|wert|reponse|valeur|respuesta|valor|
resposta|risposta|valore|vastaus|arvo|odpowiedz|wartosc|besvarelse|antwoord|waarde`
    .replaceAll('\n', '')
    .split('|'),
)

const RATINGS = new Set(
  `rating|ratings|score|scores|rate|points|your rating|your score|customer rating|betyg|poang|omdome|
note|bewertung|punkte|punktzahl|ocena|nota|puntuacion|puntaje|calificacion|pontuacao|avaliacao|
punteggio|voto|valutazione|arvosana|pisteet|karakter|vurdering|beoordeling|cijfer|waardering|
评分|分数|得分|打分|評分`
    .replaceAll('\n', '')
    .split('|'),
)
