import type { Column } from '#intake/table/column.ts'
import { wordsOf } from '#intake/table/words.ts'

/**
 * The columns that say who answered: names, e-mail addresses, companies. They are stored nowhere;
 * masking has to know them, for respondents sign their comments.
 */
export function personColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ name, question }) => isPersons(name) || isPersons(question))
}

function isPersons(header: string): boolean {
  const words = wordsOf(header)
  if (words === '' || words.split(' ').length > LONGEST || OTHERS.test(words)) return false
  return PERSON.test(words)
}

/** Longer headers are questions. */
const LONGEST = 5

const PERSON =
  /\b((first|last|full|given|family|middle|customer|client|contact|respondent|recipient|person|user|your|company|organi[sz]ation|account|responder)s? ?names?|names?|surname|user ?name|nick ?name|(e ?)?mail( ?address| ?adress\w*)?|contact|company|organi[sz]ation|employer|account|agent|namn|fornamn|efternamn|foretag|kundnamn|e ?post( ?adress)?|navn|fornavn|etternavn|efternavn|firma|vorname|nachname|familienname|unternehmen|nom|prenom|courriel|entreprise|societe|nombre|apellidos?|correo( electronico)?|empresa|nome|sobrenome|apelido|cognome|azienda|imie|nazwisko|naam|voornaam|achternaam|bedrijf|nimi|etunimi|sukunimi|yritys|sahkoposti)\b|^(姓名|名字|公司|邮箱|电子邮件|氏名|名前|会社名)$|имя|фамилия|компания/

/** Names of things, and how many there are of something. */
const OTHERS =
  /\b(product|survey|file|brand|event|touchpoint|campaign|collector|question|template|channel|project|device|domain|country|city|region|store|shop|id|ids|uuid|size|type|status|date|time|opened|sent|count|numero|number|nr|industry|nombre de|segment|url|manager)\b/
