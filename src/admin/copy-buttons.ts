/** How long a button says that it is done, in milliseconds. */
const DONE_FOR = 2_000

const template = document.querySelector<HTMLTemplateElement>('#copy-button')?.content.children[0]

// Browsers give the clipboard to pages of https and of this computer alone.
if (template instanceof HTMLButtonElement && 'clipboard' in navigator)
  for (const text of document.querySelectorAll<HTMLElement>('.copy')) addButton(text, template)

/** Puts a button behind a text. What the button copies is said by the text’s label, if it has one. */
function addButton(text: HTMLElement, template: HTMLButtonElement): void {
  const button = template.cloneNode(true) as HTMLButtonElement
  const { label } = text.dataset
  if (label) button.setAttribute('aria-label', label)
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent.trim()).then(() => sayDone(button, label))
  })
  text.after(button)
}

function sayDone(button: HTMLButtonElement, label: string | undefined): void {
  const before = button.textContent
  const { done = '' } = button.dataset
  if (before === done) return
  button.removeAttribute('aria-label')
  button.textContent = done
  setTimeout(() => {
    button.textContent = before
    if (label) button.setAttribute('aria-label', label)
  }, DONE_FOR)
}
