import { describe, expect, it } from 'vitest'
import { num, over, root, row, sign, squared } from '#layouts/how/math.ts'

describe('over(above, below) and the others', () => {
  it('are MathML, and the same in words', () => {
    const formula = over(row(sign('s', '2'), '−', num('1.50', 1.4953)), root(squared(sign('SE'))))
    expect(formula.mathml).toBe(
      '<mfrac><mrow><msub><mi>s</mi><mn>2</mn></msub><mo>−</mo><mn data-value="1.4953">1.50</mn></mrow>' +
        '<mrow><mo>√</mo><mo>(</mo><msup><mtext>SE</mtext><mn>2</mn></msup><mo>)</mo></mrow></mfrac>',
    )
    expect(formula.text).toBe('(s2 − 1.50) / (√ ( SE² ))')
  })

  it('hold no tag that was not meant', () => {
    expect(sign('<b>').mathml).toBe('<mtext>&lt;b></mtext>')
  })
})
