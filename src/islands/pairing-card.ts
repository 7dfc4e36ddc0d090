import type { PairingWords } from '#messages/wall-messages.ts'
import { spaced, type PairingCode } from '#nps/pairing.ts'

/** Shows the code of an unpaired wall in the place that the server has made for it. */
export function showCode({ code, picture }: PairingCode, words: PairingWords): void {
  const card = document.getElementById('pairing')
  const text = card?.querySelector('.code')
  const svg = card?.querySelector('svg')
  if (!text || !svg || text.textContent === spaced(code)) return
  text.textContent = spaced(code)
  svg.setAttribute('viewBox', `-2 -2 ${String(picture.size + 4)} ${String(picture.size + 4)}`)
  svg.setAttribute('aria-label', words.picture(spaced(code)))
  svg.querySelector('.modules')?.setAttribute('d', picture.path)
}
