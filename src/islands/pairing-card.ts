import { spaced, type PairingCode } from '#nps/pairing.ts'

/** Shows the code of an unpaired wall in the place, and in the words, that the server has made for it. */
export function showCode({ code, picture }: PairingCode): void {
  const card = document.getElementById('pairing')
  const text = card?.querySelector('.code')
  const svg = card?.querySelector('svg')
  const before = text?.textContent
  const now = spaced(code)
  if (!text || !svg || !before || before === now) return
  text.textContent = now
  svg.setAttribute('viewBox', `-2 -2 ${String(picture.size + 4)} ${String(picture.size + 4)}`)
  svg.setAttribute('aria-label', (svg.getAttribute('aria-label') ?? '').replace(before, now))
  svg.querySelector('.modules')?.setAttribute('d', picture.path)
}
