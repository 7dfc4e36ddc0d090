/**
 * The identity of a response that has an id of the survey tool's, however it came: in a file, by the
 * API or as a webhook.
 */
export function identityOfId(id: string): string {
  return `id:${id}`
}
