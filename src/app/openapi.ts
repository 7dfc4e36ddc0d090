import { VENDORS } from '#intake/hooks/vendors.ts'

const THEME_NAME = { id: { type: 'string' }, name: { type: 'string' } } as const

const NOT_OPEN = problemAnswer('Boards are not for everybody, and this is nobody who may see them')

/** What `/api/v1` takes and gives, as OpenAPI 3.1 describes it. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'NPS Wall',
    version: '1',
    description:
      'Days are YYYY-MM-DD in the company’s time zone. Scores are unrounded, from -100 to 100. ' +
      'A withheld figure has its reason and no number. Errors are RFC 9457 problem details.',
  },
  paths: {
    '/api/v1/snapshot': {
      get: {
        summary: 'The latest snapshot',
        description:
          'No sum or difference of what is told at one moment, of whatever views and periods, is of a group below the minimum.',
        parameters: [...viewParameters(), ...periodParameters(), ...viewingParameters()],
        responses: {
          200: answer('The snapshot', 'application/json', 'Snapshot'),
          400: problemAnswer('from or to cannot be meant'),
          401: NOT_OPEN,
          404: problemAnswer('There is no such survey, segment or theme'),
        },
      },
    },
    '/api/v1/stream': {
      get: {
        summary: 'The snapshot and every later one, as server-sent events',
        description:
          '`event: snapshot`, `id:` its number, `data:` the whole snapshot: first the latest, then one on every ' +
          'change. A comment line comes at least every 15 s.',
        parameters: [...viewParameters(), ...periodParameters(), ...viewingParameters()],
        responses: {
          200: answer('The stream', 'text/event-stream', 'Snapshot'),
          400: problemAnswer('from or to cannot be meant'),
          401: NOT_OPEN,
          404: problemAnswer('There is no such survey, segment or theme'),
        },
      },
    },
    '/api/v1/tallies': {
      get: {
        summary: 'The answers of a survey by month and segment, to keep or to go on counting with',
        description:
          'What the snapshots of a month withhold is withheld here. A month or a segment without answers has no row. ' +
          'As CSV: UTF-8 with a byte order mark, a row for each tally; dimension and segment are empty for everybody, ' +
          '`withheld` holds the reason, and text that a spreadsheet would take for a formula begins with an apostrophe.',
        parameters: [
          viewParameters()[0],
          viewingParameters()[1],
          {
            name: 'format',
            in: 'query',
            schema: { enum: ['json', 'csv'], default: 'json' },
          },
        ],
        responses: {
          200: {
            description: 'The tallies, as a file',
            content: {
              'application/json': { schema: schema('Tallies') },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          400: problemAnswer('There is no such format'),
          401: NOT_OPEN,
          404: problemAnswer('There is no such survey'),
        },
      },
    },
    '/api/v1/responses': {
      post: {
        summary: 'Takes one response or up to 1,000',
        description: 'The same id again updates: it is the same response.',
        security: [{ sourceKey: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                oneOf: [
                  schema('Response'),
                  { type: 'array', maxItems: 1000, items: schema('Response') },
                ],
              },
            },
          },
        },
        responses: {
          200: answer('What became of them', 'application/json', 'Received'),
          400: problemAnswer('The body is not what it should be'),
          401: problemAnswer('No source has this key'),
          413: problemAnswer('Too much at once'),
        },
      },
    },
    '/hooks/{vendor}/{source}': {
      post: {
        summary: 'Takes the webhooks of a survey tool',
        description:
          'The body is the tool’s own. The proof is what the tool sends, over the raw body: a signature in a header, ' +
          'or, from AskNicely and Google Forms, `Authorization: Bearer SECRET`. The same response again updates it.',
        parameters: [
          {
            name: 'vendor',
            in: 'path',
            required: true,
            description: 'The survey tool',
            schema: { enum: VENDORS.map(({ key }) => key) },
          },
          {
            name: 'source',
            in: 'path',
            required: true,
            description: 'The source: the end of the address that /admin/sources shows',
            schema: { type: 'string' },
          },
        ],
        requestBody: { required: true, content: { 'application/json': { schema: {} } } },
        responses: {
          200: answer(
            'What became of it; `ignored` says why nothing was taken',
            'application/json',
            'Received',
          ),
          400: problemAnswer('The body is not what the tool sends'),
          401: problemAnswer('The call does not prove that it comes from the tool'),
          404: problemAnswer('No such tool or source'),
          413: problemAnswer('Too much at once'),
          422: problemAnswer(
            'It cannot be known which number is the rating; the answer says what to do',
          ),
        },
      },
    },
  },
  components: {
    securitySchemes: { sourceKey: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Response: {
        type: 'object',
        required: ['id', 'rating', 'answeredAt'],
        properties: {
          id: { type: 'string', maxLength: 200, description: 'The survey tool’s response id' },
          rating: { type: 'integer', minimum: 0, maximum: 10 },
          answeredAt: { type: 'string', description: 'ISO 8601 with an offset, or a day' },
          comment: { type: 'string', maxLength: 10_000 },
          survey: { type: 'string', description: 'Its name; left out, that of the key' },
          touchpoint: { type: 'string' },
          segments: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 20 },
        },
      },
      Received: {
        type: 'object',
        properties: {
          accepted: { type: 'integer', description: 'New responses' },
          duplicates: { type: 'integer', description: 'Known ones, unchanged' },
          updated: { type: 'integer', description: 'Known ones with something new' },
          rejected: {
            type: 'array',
            items: {
              type: 'object',
              properties: { index: { type: 'integer' }, reason: { type: 'string' } },
            },
          },
          ignored: { type: 'string', description: 'Of a webhook: why there was nothing to take' },
        },
      },
      Snapshot: {
        type: 'object',
        properties: {
          number: { type: 'integer' },
          generatedAt: { type: 'string', format: 'date-time' },
          dataFrom: {
            type: ['string', 'null'],
            format: 'date',
            description: 'The first day of the first month that has an answer',
          },
          dataThrough: { type: ['string', 'null'], format: 'date' },
          survey: { type: ['object', 'null'] },
          window: {
            type: ['object', 'null'],
            description:
              'The days of the headline; both ends belong to it. Its kind is rolling, calendar, or, of months that were asked for, period',
          },
          score: { oneOf: [schema('Score'), schema('Withheld')] },
          change: { type: ['object', 'null'] },
          distribution: { type: ['array', 'null'], items: { type: 'integer' }, minItems: 11 },
          withoutRating: {
            type: ['integer', 'null'],
            description:
              'How many answers came as promoter, passive or detractor, without a rating: they are in the score and not in the distribution',
          },
          responseRate: {
            description:
              'How many of those who were asked in the latest wave have answered; null without a wave, and for a segment',
            oneOf: [schema('ResponseRate'), schema('WithheldRate'), { type: 'null' }],
          },
          trend: { type: 'array', items: { type: 'object' } },
          goals: { type: 'array', items: schema('Goal') },
          trendBy: { enum: ['month', 'quarter', 'wave'], description: 'What its points are' },
          waves: {
            type: 'array',
            description: 'The waves of the survey up to its last answer, oldest first',
            items: { type: 'object' },
          },
          comments: { type: 'array', items: { type: 'object' } },
          theme: {
            type: ['object', 'null'],
            description: 'The theme that the comments are limited to',
          },
          themes: {
            type: 'array',
            description:
              'What comments of the window are about, most often written of first; empty for a segment',
            items: { oneOf: [schema('Theme'), schema('WithheldTheme')] },
          },
          improvements: {
            type: 'array',
            description: 'What was done about what customers said, up to today, oldest first',
            items: schema('Improvement'),
          },
          benchmarks: {
            type: 'array',
            description: 'Scores of others to compare with, as somebody has entered them',
            items: schema('Benchmark'),
          },
          course: {
            description: 'With for=goals alone',
            allOf: [schema('Course')],
          },
          splits: {
            type: 'array',
            description:
              'The scores of the segments of each dimension, with splits=1; empty without, and for a segment',
            items: { type: 'object' },
          },
          message: {
            type: ['object', 'null'],
            description: 'What an administrator has to say on the screens: a text, and until when',
          },
        },
      },
      Score: {
        type: 'object',
        properties: {
          withheld: { const: false },
          nps: { type: 'number', minimum: -100, maximum: 100 },
          responses: { type: 'integer' },
          promoters: { type: 'integer' },
          passives: { type: 'integer' },
          detractors: { type: 'integer' },
          low: { type: 'number', description: 'Lower end of the 95 % interval' },
          high: { type: 'number', description: 'Upper end of the 95 % interval' },
          marginOfError: { type: 'number', description: 'Half its width, in points' },
        },
      },
      Improvement: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          doneOn: { type: 'string', format: 'date' },
          theme: { type: ['string', 'null'], description: 'The name of what it is about' },
          themeId: { type: ['string', 'null'], description: 'The same for ?theme=' },
          said: {
            type: ['string', 'null'],
            description: 'What customers said, in the company’s own words',
          },
          done: { type: ['string', 'null'], description: 'What was done about it' },
          before: {
            description: 'Of the 90 days before',
            oneOf: [schema('Score'), schema('Withheld')],
          },
          since: {
            description: 'From that day to the last that has an answer',
            oneOf: [schema('Score'), schema('Withheld')],
          },
          change: {
            type: ['object', 'null'],
            description:
              'From before to since, null where either is withheld. Other things changed, too: it says nothing about the cause',
            properties: {
              points: { type: 'number' },
              low: { type: 'number', description: 'Lower end of the 95 % interval' },
              high: { type: 'number', description: 'Upper end of the 95 % interval' },
              verdict: { enum: ['up', 'down', 'no clear change'] },
            },
          },
        },
      },
      Benchmark: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          value: { type: 'number', minimum: -100, maximum: 100 },
          source: { type: 'string', description: 'Where it comes from, in words' },
          link: { type: ['string', 'null'], description: 'Its address, https alone' },
          on: { type: 'string', format: 'date', description: 'When it was measured or published' },
        },
      },
      Goal: {
        type: 'object',
        description:
          'A target and where the score stands against it; while that is withheld, so are all figures. Of the audience wall it ends with reachedOn',
        properties: {
          id: { type: 'string' },
          name: { type: ['string', 'null'] },
          target: { type: 'integer', minimum: -100, maximum: 100 },
          due: { type: ['string', 'null'], format: 'date' },
          scope: {
            type: 'object',
            description: 'For whom it is: every survey where both are null',
            properties: {
              survey: { type: ['string', 'null'] },
              segment: { type: ['string', 'null'] },
            },
          },
          verdict: {
            enum: ['above', 'around', 'below', null],
            description: 'Above or below when all of the 95 % interval is',
          },
          pacePerMonth: {
            type: ['number', 'null'],
            description: 'Points a month that the due date needs',
          },
          detractorsToPassives: {
            type: ['integer', 'null'],
            description: 'How many detractors would have to be passives',
          },
          reachedOn: {
            type: ['string', 'null'],
            format: 'date',
            description:
              'When it was first clearly reached since it has had this target, as the last of a run of days on which enough have answered',
          },
          owner: { type: ['string', 'null'], description: 'The team that looks after it' },
          pointsToGo: { type: ['number', 'null'], minimum: 0 },
          passivesToPromoters: {
            type: ['integer', 'null'],
            description: 'How many passives would have to be promoters',
          },
          recentPace: {
            type: ['object', 'null'],
            description:
              'Points a month in the last twelve months, with the ends of the 95 % interval and the number of months',
            properties: {
              perMonth: { type: 'number' },
              low: { type: 'number' },
              high: { type: 'number' },
              months: { type: 'integer' },
            },
          },
          forecast: {
            description: 'Of the due date; null without one to come',
            oneOf: [schema('Forecast'), schema('NoForecast'), { type: 'null' }],
          },
        },
      },
      Course: {
        type: 'object',
        description:
          'How the score moves towards the goals, and what moves it. Each part is worked out from figures that are told for themselves',
        properties: {
          dimension: {
            type: ['object', 'null'],
            description: 'What it is taken apart by',
            properties: THEME_NAME,
          },
          segments: {
            type: 'array',
            description: 'Its segments in their own order',
            items: {
              type: 'object',
              properties: {
                ...THEME_NAME,
                score: { oneOf: [schema('Score'), schema('Withheld')] },
              },
            },
          },
          unlisted: { type: 'integer', description: 'How many more segments it has' },
          contributions: {
            type: ['object', 'null'],
            properties: {
              points: { type: 'number', description: 'The change: what all parts add up to' },
              parts: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    id: { type: ['string', 'null'], description: 'null: all others together' },
                    responses: {
                      type: 'array',
                      description: 'Before, and now',
                      items: { type: 'integer' },
                    },
                    own: { type: 'number', description: 'By the change of its own score' },
                    size: { type: 'number', description: 'By becoming larger or smaller' },
                    verdict: { enum: ['up', 'down', 'no clear change', null] },
                  },
                },
              },
            },
          },
          fan: {
            type: ['object', 'null'],
            description:
              'Where the score will be on the last day of each month to come: in its path, or why it is too early to say',
          },
          moves: {
            type: 'object',
            description: 'What goals were before they were moved, by their ids',
          },
        },
      },
      Forecast: {
        type: 'object',
        properties: {
          tooEarly: { const: false },
          on: { type: 'string', format: 'date' },
          likely: { type: 'number', description: 'As probably above as below' },
          low: { type: 'number', description: 'Lower end of the 80 % range' },
          high: { type: 'number', description: 'Upper end of the 80 % range' },
          chance: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: 'Of being at the target or above it',
          },
        },
      },
      NoForecast: {
        type: 'object',
        description: 'Too early to say: there is so much of something, and there is a limit to it',
        properties: {
          tooEarly: { const: true },
          reason: { enum: ['few months', 'few answers', 'far', 'small window'] },
          have: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      Theme: {
        type: 'object',
        properties: {
          ...THEME_NAME,
          withheld: { const: false },
          comments: { type: 'integer', description: 'How many comments are about it' },
          share: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: 'Of all comments; one can have several themes, or none',
          },
          score: schema('Score'),
        },
      },
      WithheldTheme: {
        allOf: [{ type: 'object', properties: THEME_NAME }, schema('Withheld')],
      },
      ResponseRate: {
        allOf: [
          schema('Wave'),
          {
            type: 'object',
            properties: {
              withheld: { const: false },
              responses: { type: 'integer' },
              invitations: { type: 'integer' },
              rate: {
                type: 'number',
                minimum: 0,
                description:
                  'Above 1 when more answered than were asked, as forwarded links make it',
              },
            },
          },
        ],
      },
      WithheldRate: {
        description: 'Too few have answered, or too few have not',
        allOf: [schema('Wave'), schema('Withheld')],
      },
      Wave: {
        type: 'object',
        properties: {
          wave: { type: 'string', description: 'Its name' },
          from: { type: 'string', format: 'date' },
          to: { type: 'string', format: 'date', description: 'The last day that belongs to it' },
        },
      },
      Withheld: {
        type: 'object',
        properties: {
          withheld: { const: true },
          reason: { enum: ['no answers', 'too few answers', 'protects a small group'] },
        },
      },
      Tallies: {
        type: 'object',
        properties: {
          number: { type: 'integer', description: 'That of the snapshots' },
          generatedAt: { type: 'string', format: 'date-time' },
          day: { type: 'string', format: 'date' },
          survey: { type: ['object', 'null'] },
          tallies: { type: 'array', items: schema('Tally') },
        },
      },
      Tally: {
        description: 'Of everybody when dimension and segment are null',
        allOf: [
          {
            type: 'object',
            properties: {
              from: { type: 'string', format: 'date', description: 'The first day of the month' },
              to: { type: 'string', format: 'date', description: 'The first day after it' },
              dimension: { oneOf: [schema('Name'), { type: 'null' }] },
              segment: { oneOf: [schema('Name'), { type: 'null' }] },
            },
          },
          { oneOf: [schema('Score'), schema('Withheld')] },
        ],
      },
      Name: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' } },
      },
      Problem: {
        type: 'object',
        properties: {
          type: { type: 'string' },
          status: { type: 'integer' },
          title: { type: 'string' },
          detail: { type: 'string', description: 'Why, and what to do' },
          code: { type: 'string', description: 'For programs, where there is one' },
        },
      },
    },
  },
}

function viewParameters() {
  return [
    { name: 'survey', in: 'query', schema: { type: 'string' }, description: 'A survey’s id' },
    { name: 'segment', in: 'query', schema: { type: 'string' }, description: 'A segment’s id' },
    {
      name: 'theme',
      in: 'query',
      schema: { type: 'string' },
      description: 'A theme’s id: the comments are those about it',
    },
    {
      name: 'by',
      in: 'query',
      schema: { enum: ['quarter', 'wave'] },
      description: 'What the points of the trend are, if not months; each pools its answers',
    },
    {
      name: 'splits',
      in: 'query',
      schema: { const: '1' },
      description:
        'Adds the scores of all segments of dimensions with up to fifty; for a wall of those with up to twelve, with trends',
    },
    {
      name: 'for',
      in: 'query',
      schema: { const: 'goals' },
      description: 'Adds the course towards the goals',
    },
    {
      name: 'dimension',
      in: 'query',
      schema: { type: 'string' },
      description: 'The id of the dimension that the course is taken apart by: the first otherwise',
    },
  ]
}

function viewingParameters() {
  return [
    {
      name: 'audience',
      in: 'query',
      description:
        'What a screen shows is less than what a person browses, and always of the survey’s window.',
      schema: { enum: ['wall', 'intranet'], default: 'intranet' },
    },
    {
      name: 'key',
      in: 'query',
      description: 'The key that an administrator has made, where boards are for those who have it',
      schema: { type: 'string' },
    },
  ]
}

function periodParameters() {
  const day = { type: 'string', format: 'date' }
  return [
    {
      name: 'from',
      in: 'query',
      schema: { oneOf: [day, { const: 'beginning' }] },
      description:
        'The first day of a period, widened to the first of its month; beginning for the first month that has an answer. ' +
        'Without from and to, the survey’s own window.',
    },
    {
      name: 'to',
      in: 'query',
      schema: day,
      description:
        'The first day after it, widened to the first of a month; without it, all that came since',
    },
  ]
}

function schema(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

function answer(description: string, type: string, name: string) {
  return { description, content: { [type]: { schema: schema(name) } } }
}

function problemAnswer(description: string) {
  return answer(description, 'application/problem+json', 'Problem')
}
