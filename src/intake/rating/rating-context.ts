import type { Column } from '#intake/table/column.ts'
import type { Table } from '#intake/table/table.ts'
import { anyOf, wordsOf } from '#intake/table/words.ts'
import { toolOf } from '#intake/tools/tool.ts'

/**
 * What the rest of a file says about a column that is only called `Score`: 2 when it speaks of NPS
 * or comes from a survey tool, 1 when it speaks of asking and answering, 0 when it says nothing, or
 * speaks of things such as films, which have scores as well.
 */
export function contextRank(table: Table, rating: Column): number {
  const { columns, source } = table
  const sheet = source.container.kind === 'xlsx' ? source.container.sheet : ''
  const about = `${wordsOf(source.name.replace(/\.\w+$/, ''))} ${wordsOf(sheet)}`
  const others = columns.filter((column) => column !== rating).map(({ words }) => words)
  if (NPS.test(` ${about} `) || others.some((words) => NPS.test(` ${words} `))) return 2
  if (columns.some(({ profile }) => profile.labels * 10 > profile.filled * 9 && profile.labels > 0))
    return 2
  const tool = toolOf(columns)
  if (tool !== null && tool !== 'google-forms') return 2
  if (others.some((words) => THINGS.test(` ${words} `))) return 0
  return [about, ...others].some((words) => ASKING.test(` ${words} `)) ? 1 : 0
}

const NPS = anyOf(
  'nps enps promoter* detractor* detractors detraktor* recommend* rekommend*',
  ' net promoter |推荐|推薦|推奨',
)

const ASKING = anyOf(
  `survey* respon* answer* feedback comment* kommentar* comentario* commentaire*
  enkat* umfrage* encuesta* enquete* sondage* ankiet* kysely* undersok* touchpoint* reason*
  verbatim* submi* questionnaire*`,
  '问卷|调查|アンケート',
)

const THINGS = anyOf(
  `movie* film* book* author* game* anime wine* beer* recipe* imdb* vote votes isbn player* team*
  opponent* match* student* exam* homework genre* director* actor* artist* song* album* reviewer*
  review* hotel* restaurant* drug* helpful* useful* asin csat ces satisf* actor* anime* brewery podcast* stars bottle* vintage episode* publisher* essay* course* grade*`,
  '电影|图书',
)
