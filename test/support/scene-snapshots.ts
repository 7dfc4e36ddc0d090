import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import type { ImprovementStanding, SegmentStanding, Snapshot } from '#nps/snapshot.ts'
import { comment, fullSnapshot, goals, months, shownScore } from './snapshots.ts'

const TALLY = { promoters: 480, passives: 191, detractors: 141 }
const SMALL = { promoters: 12, passives: 9, detractors: 7 }
const NEVER = '2099-12-31T23:00:00Z'

const wave = (from: number, to: number, count: number) =>
  months(
    Array.from({ length: count }, (_, index) => {
      return from + ((to - from) * index) / Math.max(1, count - 1) + 4 * Math.sin(index)
    }),
  )

function segment(name: string, index: number): SegmentStanding {
  const id = String(index)
  if (index % 5 === 3)
    return {
      ...{ id, name, trend: months([null, null, null]) },
      score: { withheld: true, reason: 'too few answers' },
    }
  const score = shownScore({ promoters: 40 + 9 * index, passives: 30, detractors: 20 + 6 * index })
  return { id, name, score, trend: wave(score.nps - 20, score.nps, 12) }
}

const split = (name: string, segments: readonly string[]) => ({
  ...{ id: name, name },
  segments: segments.map(segment),
})

/** Words as short as they come: few of everything. */
export function shortSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return fullSnapshot({
    company: { name: 'Ek', timeZone: 'Europe/Stockholm', logo: null, theme: null },
    survey: { id: 'a', name: 'CX', kind: 'relationship' },
    change: null,
    trend: wave(3, 9, 2),
    score: shownScore({ promoters: 30, passives: 12, detractors: 28 }),
    goals: goals({ promoters: 30, passives: 12, detractors: 28 }, [10]),
    comments: [comment('Ok.', 'passive'), comment('很好！', 'promoter', '2026-05')],
    splits: [split('Land', ['A', 'B'])],
    improvements: [improvement('App', '2026-10-02', null)],
    message: { text: 'Fika 15:00', until: NEVER },
    ...changes,
  })
}

function improvement(title: string, doneOn: Day, theme: string | null): ImprovementStanding {
  return {
    ...{ id: title, title, doneOn, theme, themeId: null, said: null, done: null },
    before: shownScore({ promoters: 401, passives: 230, detractors: 188 }),
    since: shownScore(TALLY),
    change: { points: 15.7, low: 8, high: 23.3, verdict: 'up' },
  }
}

const LONG = [
  [
    'Die Störungsannahmestelle hat mich innerhalb von zwanzig Minuten zurückgerufen, den Kundendienstmonteur noch am selben Nachmittag geschickt und die Jahresverbrauchsabrechnung ohne jede Rückfrage berichtigt. So stelle ich mir das vor.',
    'promoter',
  ],
  [
    'Czekałam na infolinii ponad czterdzieści minut, a konsultant i tak nie potrafił powiedzieć, dlaczego prognoza zużycia na najbliższe półrocze jest trzykrotnie wyższa niż w zeszłym roku. Dopiero po trzeciej rozmowie i wysłaniu zdjęcia licznika ktoś zauważył, że odczyt został przypisany do sąsiedniego lokalu, a korekta faktury przyszła po sześciu tygodniach, bez słowa przeprosin i z wezwaniem do zapłaty odsetek.',
    'detractor',
  ],
  [
    '客服人员非常耐心，解释了每一项费用，并在当天下午安排技术人员上门检修电表。不过应用程序偶尔会闪退，希望尽快修复，特别是在查看每小时用电量的时候。总体来说我会推荐给朋友和家人。',
    'passive',
  ],
  [
    'Fjärrvärmeanläggningsundersökningen tog längre tid än utlovat, men installatören ringde varje gång något försenades, förklarade vad som skulle hända härnäst och städade efter sig både i hallen och i trappuppgången innan han gick.',
    'promoter',
  ],
] as const satisfies readonly (readonly [string, Category])[]

const NOTE =
  'Since October every forecast says which months it is made of, and the line is staffed until eight in the evening, on Saturdays and on Sundays before public holidays, too.'

/** Words as long as they come: much of everything. */
export function longSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const ladder = goals(TALLY, [30, 40, 50, 60])
  return fullSnapshot({
    company: {
      name: 'Energieversorgungsgesellschaft Nordostfriesland-Emsmündung mbH & Co. KG',
      timeZone: 'Europe/Berlin',
      logo: null,
      theme: null,
    },
    survey: {
      id: 'a',
      name: 'Kundenzufriedenheitsbefragung nach Störungsbeseitigung im Netzgebiet',
      kind: 'transactional',
    },
    window: { kind: 'rolling', days: 365, from: '2025-11-21', to: '2026-11-20' },
    change: {
      points: 2.2,
      z: 1.9,
      p: 0.0574,
      against: {
        ...{ from: '2024-11-21', to: '2025-11-20', responses: 12_774 },
        ...{ promoters: 7_000, passives: 4_000, detractors: 1_774 },
      },
      verdict: 'no clear change',
    },
    score: shownScore({ promoters: 14_801, passives: 7_191, detractors: 3_141 }),
    trend: wave(-35, 46, 36),
    goals: ladder.map((goal, index) => ({
      ...goal,
      verdict: (['above', 'around', 'below', 'below'] as const)[index] ?? 'below',
      name: index % 2 ? 'Strategische Kundenbegeisterungsoffensive 2027' : null,
      pacePerMonth: 2.35,
      detractorsToPassives: 12_345,
      reachedOn: index === 0 ? '2026-09-30' : null,
    })),
    comments: LONG.map(([text, category], index) => ({
      ...comment(text, category, '2026-09'),
      note: index % 2 ? NOTE : null,
    })),
    splits: [
      split('Vertriebsregion und Kundenbetreuungszentrum', [
        ...['Nordrhein-Westfalen', 'Mecklenburg-Vorpommern', 'Województwo zachodniopomorskie'],
        ...['Västernorrlands län', '新疆维吾尔自治区', 'Oberbayerisches Voralpenland', 'Berlin'],
        ...['Świętokrzyskie', 'Kundenbetreuungszentrum Sachsen-Anhalt', 'Yorkshire and the Humber'],
        ...['Åland', '内蒙古自治区'],
      ]),
    ],
    improvements: [
      improvement(
        'Prognosen zeigen jetzt, aus welchen Monaten sie berechnet wurden, und wie sicher sie sind',
        '2026-10-01',
        'Abrechnung und Abschlagszahlungen',
      ),
      {
        ...improvement(
          'Infolinia czynna do godziny dwudziestej, także w soboty i niedziele handlowe',
          '2026-06-15',
          'Infolinia',
        ),
        since: { withheld: true, reason: 'protects a small group' },
        change: null,
      },
      {
        ...improvement(
          'Störningsmeddelanden skickas med sms innan kunderna hinner märka något själva',
          '2025-12-09',
          'Driftstörningar',
        ),
        before: shownScore(SMALL),
        change: { points: 4.1, low: -17.2, high: 24.8, verdict: 'no clear change' },
      },
    ],
    message: {
      text: 'Sommerfest der Kundenbetreuung am Freitag ab sechzehn Uhr auf der Dachterrasse: Wer Salate, Kuchen oder Musik beisteuern möchte, trägt sich bis Mittwochabend in die Liste am Empfang ein. Die Störungsannahme übernimmt solange dankenswerterweise das Kundenbetreuungszentrum in Sachsen-Anhalt.',
      until: NEVER,
    },
    ...changes,
  })
}
