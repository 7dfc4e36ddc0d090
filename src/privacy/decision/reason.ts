/**
 * What masking decides: *show*, let a person *review*, or *never* show. A comment that is never shown
 * is not kept either.
 */
export type Decision = 'show' | 'review' | 'never'

/** Why a comment is not simply shown. */
export type Reason =
  /** A word that may be a name. */
  | 'name?'
  /** Several masks. */
  | 'many'
  | 'too long'
  /** In none that masking knows. */
  | 'language'
  | 'company'
  /** What describes one person to those who know the place. */
  | 'role and place'
  | 'age and place'
  | 'only'
  /** Letters with blanks between them, or look-alikes. */
  | 'spelled out'
  | 'profanity'
  /** Special categories of data. */
  | 'health'
  | 'belief'
  | 'union'
  | 'crime'
  | 'threat'
  | 'accusation'
  /** A number that is a person's own, for life or for money. */
  | 'id'
  | 'card'
  | 'account'
  | 'birth date'
  | 'mostly masked'
  /** Words in a script that nothing here can read. */
  | 'script'
  | 'too slow'
  /** A fault of the program. */
  | 'failed'
