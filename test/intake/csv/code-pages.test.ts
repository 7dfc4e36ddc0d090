import { describe, expect, it } from 'vitest'
import { openFile } from '#intake/open-file.ts'
import { written } from '#test/intake/reading.ts'

/** A text in an encoding that nothing here writes: what each pair of bytes means is looked up. */
function encoded(text: string, label: string): Buffer {
  const bytes = new Map<string, number[]>()
  const decoder = new TextDecoder(label)
  const note = (...pair: number[]) => {
    const sign = decoder.decode(Uint8Array.from(pair))
    if (Array.from(sign).length === 1 && !bytes.has(sign)) bytes.set(sign, pair)
  }
  for (let byte = 0; byte < 256; byte++) note(byte)
  if (!label.startsWith('windows') && label !== 'koi8-r')
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) note(lead, trail)
  return Buffer.from(
    Array.from(text).flatMap((sign) => {
      const found = bytes.get(sign)
      if (!found) throw new Error(`${label} has no ${sign}`)
      return found
    }),
  )
}

describe('openFile(text without a mark)', () => {
  it.each([
    [
      'windows-1250',
      'Świetna obsługa, była też dłużej otwarta, dziękuję za pomoc i życzliwość, polecę każdemu',
    ],
    [
      'windows-1250',
      'Příjemná obsluha, všechno bylo rychlé a skvělé, žádná zpráva, špatně zabalené',
    ],
    ['windows-1251', 'Отличное обслуживание, спасибо, но долго ждал посылку'],
    ['koi8-r', 'Отличное обслуживание, спасибо, но долго ждал посылку'],
    [
      'windows-1253',
      'Πολύ καλή εξυπηρέτηση, ευχαριστώ πάρα πολύ. Περίμενα όμως πολλή ώρα και κανείς δεν απάντησε',
    ],
    ['shift_jis', 'とても親切でした。時間がかかりすぎました'],
    ['euc-jp', 'とても親切でした。時間がかかりすぎました'],
    ['big5', '服務很好，我們都會推薦給朋友。等了很久才有人來'],
    ['euc-kr', '정말 친절하고 빠른 서비스였습니다 감사합니다'],
    ['gb18030', '服务很好，非常满意，谢谢你们的帮助。等待的时间太长了'],
    ['windows-1252', 'Mycket bra bemötande på plats, tack så mycket för hjälpen åt mig'],
    ['windows-1252', 'God oplevelse, på trods af at køen var lang og døren lukket, æblerne søde'],
    ['windows-1252', 'Muy rápido y señal buena, ¿cuándo vendrán más niños aquí? atención'],
    ['windows-1252', 'È così, però più veloce sarà meglio, già perché la qualità è più alta'],
    ['windows-1252', 'où êtes-vous, très âgé, à côté, ça déçoit, Noël œuvre'],
  ])('reads %s: %s', async (label, text) => {
    const bytes = encoded(`Date;NPS;Why\n2026-01-05;9;${text}\n`, label)
    const [source] = await openFile(written(bytes))
    const rows = (await Array.fromAsync(source.rows())).flat()
    expect(rows.at(-1)?.cells).toEqual(['2026-01-05', '9', text])
    expect(source).toMatchObject({ container: { encoding: label }, unreadable: 0 })
  })
})
