/** One made-up response. */
export const SAMPLE_ANSWER =
  '{"id":"test-1","rating":9,"answeredAt":"2026-11-20T14:05:00Z","comment":"Quick"}'

/** A command that posts one made-up response, to copy into a shell. */
export function curlLine(origin: string, key: string): string {
  return [
    `curl ${origin}/api/v1/responses \\`,
    `  -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" \\`,
    `  -d '${SAMPLE_ANSWER}'`,
  ].join('\n')
}

/**
 * The Apps Script that makes a Google form send its answers. It sends scales and long texts and
 * nothing else: no name and no e-mail address leaves Google.
 */
export function googleFormsScript(url: string, secret: string): string {
  return `const ADDRESS = ${JSON.stringify(url)}
const SECRET = ${JSON.stringify(secret)}

/** Run this once: from then on the form sends every answer. */
function connect() {
  ScriptApp.newTrigger('send').forForm(FormApp.getActiveForm()).onFormSubmit().create()
}

/** Sends the scales and the long texts of one answer, and nothing else. */
function send(event) {
  const body = {
    id: event.response.getId(),
    answeredAt: event.response.getTimestamp().toISOString(),
    namedValues: {},
    scales: {},
    texts: [],
  }
  for (const answer of event.response.getItemResponses()) {
    const item = answer.getItem()
    const title = item.getTitle()
    if (item.getType() === FormApp.ItemType.SCALE) {
      const scale = item.asScaleItem()
      body.scales[title] = [scale.getLowerBound(), scale.getUpperBound()]
    } else if (item.getType() === FormApp.ItemType.PARAGRAPH_TEXT) {
      body.texts.push(title)
    } else {
      continue
    }
    body.namedValues[title] = [String(answer.getResponse())]
  }
  UrlFetchApp.fetch(ADDRESS, {
    method: 'post',
    contentType: 'application/json',
    headers: { Authorization: 'Bearer ' + SECRET },
    payload: JSON.stringify(body),
  })
}
`
}
