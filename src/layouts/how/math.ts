/** A piece of a formula: as MathML, and as words for where there is none. */
export interface Maths {
  readonly mathml: string
  readonly text: string
}

/** A number as it is written; where it is a figure of its own, with what it is unrounded. */
export function num(text: string, value?: number): Maths {
  const exact = value === undefined ? '' : ` data-value="${String(value)}"`
  return { mathml: `<mn${exact}>${escaped(text)}</mn>`, text }
}

/** What is named by a letter, `n`, or by a word, `NPS`; perhaps with an index. */
export function sign(name: string, index?: string): Maths {
  const tag = name.length === 1 ? 'mi' : 'mtext'
  const base = `<${tag}>${escaped(name)}</${tag}>`
  return index === undefined
    ? { mathml: base, text: name }
    : { mathml: `<msub>${base}<mn>${escaped(index)}</mn></msub>`, text: name + index }
}

/** Pieces behind each other; what is a text is a sign between them. */
export function row(...parts: readonly (Maths | string)[]): Maths {
  const all = parts.map((part) =>
    typeof part === 'string' ? { mathml: `<mo>${escaped(part)}</mo>`, text: part } : part,
  )
  return {
    mathml: `<mrow>${all.map(({ mathml }) => mathml).join('')}</mrow>`,
    text: all.map(({ text }) => text).join(' '),
  }
}

export function over(above: Maths, below: Maths): Maths {
  return {
    mathml: `<mfrac>${above.mathml}${below.mathml}</mfrac>`,
    text: `(${above.text}) / (${below.text})`,
  }
}

/** In brackets: without a font for mathematics browsers leave the sign of a root element out. */
export function root(of: Maths): Maths {
  return row('√', '(', of, ')')
}

export function squared(of: Maths): Maths {
  return { mathml: `<msup>${of.mathml}<mn>2</mn></msup>`, text: `${of.text}²` }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
