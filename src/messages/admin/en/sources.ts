import type { Day } from '#nps/period.ts'
import { counted, write } from '#messages/en-words.ts'

/** Where a test answer would belong. */
interface TestedPlace {
  readonly survey: string | null
  readonly touchpoint: string | null
  readonly segments: Readonly<Record<string, string>>
}

const answers = (count: number): string => counted(count, 'answer', 'answers')

/** `/admin/sources` and the pages below it. */
export const sources = {
  title: 'Sources',
  lead: 'What sends answers by itself: programs that have a key, and survey tools that call an address.',
  none: 'No source yet. Give a program a key, or let your survey tool call an address here, and each answer is on the walls a second after it was given. Until then, results come in as files.',
  add: 'Add a source',
  kindApi: 'API key',
  kindHook: (tool: string) => `Webhook of ${tool}`,
  feeds: (survey: string) => `feeds ${survey}`,
  feedsNone: 'feeds the survey that its first answer makes',
  accepted: (count: number) => (count === 0 ? 'No answers yet' : answers(count)),
  lastUsed: (moment: string) => `Last used ${moment}`,
  neverUsed: 'Not used yet',
  refused: (moment: string, reason: string) => `Refused ${moment}: ${reason}`,
  revokedAt: (moment: string) => `Revoked ${moment}`,
  waits: 'Waits for its secret: nothing is taken until then.',
  copy: 'Copy',
  copied: 'Copied',
  copyAddress: (name: string) => `Copy the address of ${name}`,
  fields: {
    name: 'Name',
    nameHint: 'How you will know it again, such as “Web shop”.',
    survey: 'Survey that it feeds',
    surveyNone: 'Its first answer makes one',
    surveyHint: 'It stays with this survey, in whatever order they are shown.',
    surveyChoose: 'Choose a survey',
    question: 'Question that counts',
    questionHint:
      'Its wording, or its id in the tool. Left empty, the one that asks from 0 to 10 for a recommendation.',
    comment: 'Question for the comment',
    commentHint: 'Left empty, the one that asks for reasons.',
    secret: 'Secret',
    secretOurs: 'Left empty, one is made for you.',
    secretTheirs: (tool: string) =>
      `${tool} shows it. You can tell it later; nothing is taken until then.`,
    secretTheirsNow: (tool: string) => `Copy it from ${tool}, whole.`,
  },
  create: {
    title: 'Add a source',
    tools: 'A survey tool',
    toolsBody:
      'It calls an address with each answer. SurveyMonkey and Qualtrics send no answers that way: import their files.',
    other: 'Any other program',
    otherBody: 'It posts answers as JSON, with a key of its own.',
    otherLink: 'Make an API key',
    apiTitle: 'Make an API key',
    hookTitle: (tool: string) => `Take webhooks of ${tool}`,
    submitKey: 'Make the key',
    submitHook: 'Make the address',
    key: (name: string) => `This is the key of “${name}”.`,
    secret: (name: string) => `This is the secret of “${name}”. It goes into the tool.`,
    hook: (name: string) => `“${name}” has an address now.`,
    hookWaits: (name: string, tool: string) =>
      `“${name}” has an address now. Set it up in ${tool}, then tell its secret here.`,
  },
  source: {
    setUp: 'Set it up',
    api: 'Post answers to this address, with the key in the header “Authorization”.',
    curl: 'A command that posts one answer; put the key in for KEY:',
    script: 'This script sends each answer. Put the secret into its second line.',
    showScript: 'Show the script',
    copyLines: 'Copy these lines',
    test: 'Try it',
    testBody:
      'Sends a made-up call, signed as the tool would sign it, as far as to where it would be stored.',
    submitTest: 'Send a test',
    change: 'Change it',
    saved: (name: string) => `Saved “${name}”.`,
    key: 'The key',
    secret: 'The secret',
    keyBody: 'It is stored nowhere in clear. Lost it, or did somebody see it? Make a new one.',
    secretBody: 'It is stored encrypted and never shown again.',
    newKey: 'Make a new key',
    newSecret: 'Make a new secret',
    tellSecret: 'Tell the secret',
    tellAnother: 'Tell another secret',
    revoke: 'Revoke',
    revokeBody: 'Takes nothing more of it. What it has brought stays.',
    revokeLink: 'Revoke this source',
    over: 'Nothing is taken of it any more. What it has brought stays.',
  },
  key: {
    keyTitle: (name: string) => `A new key for ${name}`,
    secretTitle: (name: string) => `The secret of ${name}`,
    keyBody: 'The old key is good for nothing from then on: put the new one into the program soon.',
    secretBody:
      'The old secret is good for nothing from then on: the tool has to know the new one.',
    submitKey: 'Make a new key',
    submitSecret: 'Set the secret',
    made: (name: string) => `This is the new key of “${name}”.`,
    madeSecret: (name: string) => `This is the new secret of “${name}”. It goes into the tool.`,
    told: (name: string) => `The secret of “${name}” is set.`,
  },
  sample: {
    title: (name: string) => `Test ${name}`,
    link: 'Send a test answer',
    lead: 'Takes a test answer as far as to where it would be stored: its key, its JSON, what is read of it, and the masking of its comment. Nothing is stored.',
    result: 'What came of it',
    key: 'Key',
    keyHint: 'The one that the program has. Left empty, it is not checked.',
    keyFits: 'The key fits.',
    keyNotChecked: 'The key was not checked.',
    body: 'Test answer',
    bodyHint: 'What the program would post, as JSON.',
    place: ({ survey, touchpoint, segments }: TestedPlace) => {
      const parts = [
        ...(touchpoint === null ? [] : [`Touchpoint: ${touchpoint}`]),
        ...Object.entries(segments).map(([dimension, segment]) => `${dimension}: ${segment}`),
      ]
      const into = survey === null ? 'A new survey' : `Survey: ${survey}`
      return `${[into, ...parts].join('. ')}.`
    },
    become: {
      show: 'Masking is sure of the comment: it could be shown without anybody looking at it.',
      review: 'Masking is not sure of the comment: somebody would have to look at it first.',
      never: 'The comment would not be kept.',
    },
    back: 'Back to the source',
  },
  withdrawals: {
    title: 'Take answers out',
    titleOf: (name: string) => `Take answers of ${name} out`,
    body: 'What it sent by mistake can be taken out of every figure, and put back. What it sends later counts.',
    link: 'Choose which answers',
    which: 'Which answers',
    whichBody:
      'Those that came on these days, by the time zone of the company. An answer that was sent again unchanged came when it was sent first. Where it was not noted yet when an answer came, the day of the answer counts.',
    from: 'From',
    to: 'To',
    fromHint: 'Left empty: from the first on.',
    toHint: 'Left empty: up to the last.',
    look: 'See what it would do',
    span: (from: Day | null, to: Day | null): string => {
      if (from !== null && from === to) return `came on ${write.day(from)}`
      if (from !== null && to !== null) return `came from ${write.day(from)} to ${write.day(to)}`
      if (from !== null) return `came since ${write.day(from)}`
      return to === null ? 'have come' : `came up to ${write.day(to)}`
    },
    wouldTake: (count: number, span: string) =>
      count === 0 ? `There are no answers that ${span}.` : `${answers(count)} that ${span}.`,
    stays: 'What a file or another source has brought as well stays.',
    submit: (count: number) => `Take ${answers(count)} out`,
    done: (count: number) => `Took ${answers(count)} out. You can put them back.`,
    none: 'There was nothing to take out.',
    outOf: (count: number, span: string) => `${answers(count)} that ${span}`,
    madeAt: (moment: string) => `taken out ${moment}`,
    putBack: 'Put back',
    putBackOf: (what: string) => `Put back ${what}`,
    putBackTitle: 'Put answers back',
    submitPutBack: (count: number) => `Put ${answers(count)} back`,
    doneBack: (count: number) => `${answers(count)} are back in every figure.`,
    noneBack: 'They were put back already.',
  },
  revocation: {
    title: (name: string) => `Revoke ${name}?`,
    body: 'Nothing is taken of it any more, and this cannot be undone. The answers that it has brought stay.',
    submit: 'Revoke it',
    done: (name: string) => `“${name}” is revoked.`,
  },
  tested: (rating: number | string, day: Day, comment: string | null) =>
    `Of a made-up call the rating ${rating} of ${write.day(day)} would be taken` +
    `${comment === null ? '' : `, with the comment “${comment}”`}. Nothing was stored.`,
  notTaken: (reason: string) => `Of a made-up call nothing would be taken: ${reason}`,
}
