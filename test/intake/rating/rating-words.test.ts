import { describe, expect, it } from 'vitest'
import { ratingRank } from '#intake/rating/rating-words.ts'
import { wordsOf } from '#intake/table/words.ts'

function rankOf(header: string): number {
  return ratingRank(wordsOf(header))
}

describe('ratingRank', () => {
  it.each([
    'How likely is it that you would recommend our company to a friend or colleague?',
    'Q1. On a scale from 0 to 10, how likely are you to recommend us?',
    'LikelyToRecommend',
    'likely-to-recommend',
    'recommendation_score',
    'Hur sannolikt är det att du skulle rekommendera oss till en vän?',
    'Jak bardzo prawdopodobne jest, że polecisz nas znajomym?',
    'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
    '您向朋友或同事推荐我们的可能性有多大？',
    'Dans quelle mesure seriez-vous prêt à nous recommander ?',
    '¿Qué probabilidad hay de que nos recomiende a un amigo?',
    'Qual a probabilidade de você recomendar a nossa empresa?',
    'Con quale probabilità consiglieresti la nostra azienda?',
    'Hoe waarschijnlijk is het dat u ons zou aanbevelen?',
    'Hvor sandsynligt er det, at du vil anbefale os?',
    'Hvor sannsynlig er det at du vil anbefale oss?',
    'Kuinka todennäköisesti suosittelisit meitä?',
    'De 0 a 10, qual a probabilidade de indicar um amigo?',
    'Πόσο πιθανό είναι να μας συστήσετε σε έναν φίλο;',
    'Bạn có khả năng giới thiệu chúng tôi cho bạn bè không?',
    'Cât de probabil este să ne recomandați unui prieten?',
    'Koliko je vjerojatno da ćete nas preporučiti prijatelju?',
    'ما مدى احتمال أن توصي بنا لصديق؟',
    'מה הסיכוי שתמליץ עלינו לחבר?',
    ...[
      'NPS',
      'nps',
      'nps_score',
      'NPSScore',
      'Net Promoter Score',
      'Q12_NPS',
      'eNPS',
      'NPS (0-10)',
    ],
  ])('asks how likely a recommendation is: %s', (header) => expect(rankOf(header)).toBe(5))

  it.each([
    'Would you recommend us?',
    'NPS Support',
    'Recommend',
    'Czy poleciłbyś naszą firmę?',
    'Weiterempfehlung',
  ])('speaks of recommending: %s', (header) => expect(rankOf(header)).toBe(4))

  it.each(['has_recommended', 'Recommended', 'Have you recommended'])(
    'is about what was done, not what is likely: %s',
    (header) => expect(rankOf(header)).toBe(3),
  )

  it.each(['Rating', 'score', 'Betyg', 'Ocena', 'Bewertung', 'Note', '评分'])(
    'is a rating of nothing in particular: %s',
    (header) => expect(rankOf(header)).toBe(2),
  )

  it.each([
    ...[
      'Q1_NPS_GROUP',
      'nps_category',
      'NPS Type',
      'NPS comment',
      'Reason for NPS score',
      'NPS target',
    ],
    ...[
      'satisfaction',
      'CSAT score',
      'Lead score',
      'intention',
      'Customer',
      'Promoters',
      'snaps',
      '',
    ],
  ])('is no name of a rating: %s', (header) => expect(rankOf(header)).toBe(0))
})
