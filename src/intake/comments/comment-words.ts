import { anyOf } from '#intake/table/words.ts'

/**
 * How good a name for the comment a header is, given in plain words: 3 is a comment or the reason
 * for the rating, 2 some other text, 0 none of these.
 */
export function commentRank(words: string): number {
  const padded = ` ${words} `
  if (isOurs(words)) return 0
  if (COMMENT.test(padded)) return 3
  return TEXT.test(padded) ? 2 : 0
}

/** What our own people write, or what only describes a comment. In a question it means something else. */
function isOurs(words: string): boolean {
  return words.split(' ').length <= 4 && OURS.test(` ${words} `)
}

const OURS = anyOf(
  `internal intern* agent* staff admin* employee* owner assignee sentiment* topic* tag* language
  count id ids date time categor* kategor* score rating url link length`,
  '情感|分类',
)

const COMMENT = anyOf(
  `comment* kommentar* komentar* comentario* commento commenti opmerking* toelichting* feedback
  reason* verbatim* explain* explanation* explica* expliqu* spiega* begrund* grund anledning* orsak*
  motiv* powod* uzasad* dlaczego why varfor hvorfor warum weshalb pourquoi raison* perche porque
  waarom reden* miksi syy* perustel* ended fritext* freitext* beratta improv* better suggest* tell
  forbattra* verbesser* amelior* mejor* melhor* miglior* popraw* parantaa kommentti* palaute*`,
  '原因|为什么|理由|评论|意见|建议|反馈|コメント| por que | free text ',
)

const TEXT = anyOf(
  `description* beskriv* beschreib* descripci* descric* descriz* opis* remark* text answer* response*
  svar antwort* reponse* respuesta* resposta* risposta* omdome review* message*`,
  '描述|回答',
)
