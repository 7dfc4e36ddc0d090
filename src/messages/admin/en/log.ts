import type { Deed } from '#nps/deed.ts'

const DEEDS: Record<Deed, string> = {
  'set up': 'set up the program',
  'signed in': 'signed in',
  'signed out everywhere': 'signed out everywhere',
  'changed password': 'changed their password',
  'regained access': 'was given access from the shell',
  invited: 'invited',
  'renewed access': 'made a link for a new password of',
  'withdrew invitation': 'withdrew the invitation of',
  joined: 'joined',
  'changed role': 'changed the role of',
  disabled: 'disabled',
  enabled: 'enabled',
  'added source': 'added the source',
  'changed source': 'changed the source',
  'renewed key': 'renewed the key or secret of the source',
  'revoked source': 'revoked the source',
  imported: 'imported',
  'undid import': 'undid the import of',
  'redid import': 'let count again the import of',
  'changed settings': 'changed the settings of',
  'changed logo': 'changed the logo of',
  'removed logo': 'removed the logo of',
  'changed survey': 'changed the survey',
  'showed survey first': 'has the wall show first the survey',
  'moved survey': 'changed the place of the survey',
  'changed segment': 'changed the segment',
  'merged segment': 'merged the segment',
  'separated segment': 'took back the merge of the segment',
  'added wave': 'added the wave',
  'changed wave': 'changed the wave',
  'removed wave': 'removed the wave',
  'added theme': 'added the theme',
  'changed theme': 'changed the theme',
  'moved theme': 'changed the place of the theme',
  'removed theme': 'removed the theme',
}

/** `/admin/log`. */
export const log = {
  title: 'Log',
  /** What stands between who did it and what it was done to. */
  deed: (deed: Deed): string => DEEDS[deed],
  older: 'Older',
  newest: 'Newest',
  none: 'Nothing has been done yet.',
}
