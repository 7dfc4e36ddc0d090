/** Sends a file as soon as it is dropped or chosen, and shows how far it is. */
export function takeDrops(): void {
  const form = document.querySelector<HTMLFormElement>('#drop')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  if (!form || !input) return
  const begin = (file: File | undefined): void => {
    if (file) send(form, file)
  }
  form.classList.add('live')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    begin(input.files?.[0])
  })
  input.addEventListener('change', () => begin(input.files?.[0]))
  listenForDrops(form, begin)
}

/** A file that is dropped beside the zone is meant for it: the browser would open it instead. */
function listenForDrops(form: HTMLFormElement, begin: (file: File | undefined) => void): void {
  const over = (isOver: boolean) => form.classList.toggle('over', isOver)
  addEventListener('dragover', (event) => {
    event.preventDefault()
    over(true)
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false)
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    begin(event.dataTransfer?.files[0])
  })
}

function send(form: HTMLFormElement, file: File): void {
  const { mostBytes, tooLarge = '', lost = '' } = form.dataset
  if (file.size > Number(mostBytes)) return complain(form, tooLarge)
  const body = new FormData()
  body.set('file', file)
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', ({ loaded, total }) => show(form, loaded / total))
  request.addEventListener('error', () => complain(form, lost))
  request.addEventListener('load', () => {
    const { path, fault = lost } = answerOf(request)
    if (path) location.assign(path)
    else complain(form, fault)
  })
  complain(form, '')
  show(form, 0)
  request.send(body)
}

/** Whoever is signed out meanwhile is answered with another page. */
function answerOf({ responseText }: XMLHttpRequest): { path?: string; fault?: string } {
  try {
    return JSON.parse(responseText) as { path?: string; fault?: string }
  } catch {
    return {}
  }
}

function show(form: HTMLFormElement, share: number): void {
  const bar = form.querySelector('progress')
  form.querySelector('.sending')?.toggleAttribute('hidden', false)
  if (bar) bar.value = share
}

function complain(form: HTMLFormElement, text: string): void {
  const fault = form.querySelector<HTMLElement>('.fault')
  if (!fault) return
  fault.textContent = text
  fault.hidden = text === ''
  if (text !== '') form.querySelector('.sending')?.toggleAttribute('hidden', true)
}
