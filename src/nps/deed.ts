/** What a person can have done, as the log has it. Whoever adds an action adds its deed here and its words in `messages/`. */
export type Deed = (typeof DEEDS)[number]

/** All deeds. They are stored as they are written here, so none is ever renamed. */
export const DEEDS = [
  'set up',
  'signed in',
  'signed out everywhere',
  'changed password',
  'regained access',
  'invited',
  'renewed access',
  'withdrew invitation',
  'joined',
  'changed role',
  'disabled',
  'enabled',
  'added source',
  'changed source',
  'renewed key',
  'revoked source',
  'imported',
  'undid import',
  'redid import',
  'changed settings',
  'changed logo',
  'removed logo',
  'changed survey',
  'showed survey first',
  'changed segment',
  'merged segment',
  'added wave',
  'removed wave',
] as const
