import type { Locator, Page } from 'playwright-core'
import { pictureFile, site } from './client'

/** A page that is left cuts the requests it has begun. */
const CUT = /network error|failed to fetch|load failed|ERR_ABORTED/i

/** What went wrong on a page without anybody having asked for it: refused requests, errors, broken policies. */
export function complaintsOf(page: Page, complaints: string[] = []): string[] {
  page.on('response', (answer) => {
    if (answer.status() >= 400)
      complaints.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
  })
  page.on('pageerror', ({ message }) => {
    if (!CUT.test(message)) complaints.push(message)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !CUT.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

/** A line of words of an editor: not a block, nor the stand-in for a block that lets the browser put a cursor beside it. */
export const LINE = ':not([data-lexical-decorator], [data-lexical-decorator-boundary])'

/** Somebody at a form of the panel, who has a mouse and a keyboard and nothing else. */
export class Hand {
  constructor(readonly page: Page) {}

  get body(): Locator {
    return this.editor('body')
  }

  editor = (field: string): Locator =>
    this.page.locator(`[data-field-path="${field}"] [contenteditable=true]`).first()

  async begin(collection: string): Promise<void> {
    await this.page.goto(`${site()}/admin/collections/${collection}/create`)
    await this.page.waitForSelector('form[data-form-ready=true]')
  }

  /** Waits until the form says that all of it is saved. */
  async saved(): Promise<void> {
    // An editor tells its form of a change when the browser has a moment.
    await this.page.waitForTimeout(800)
    await this.page
      .locator('.saved-state')
      .filter({ hasText: /^Saved/ })
      .waitFor({ timeout: 60_000 })
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.page.waitForSelector('form[data-form-ready=true]')
  }

  async tab(name: string): Promise<void> {
    await this.page.locator('.tabs-field__tab-button', { hasText: new RegExp(`^${name}$`) }).click()
  }

  /** The words of the body outside of blocks, line by line. */
  lines = (): Promise<string[]> =>
    this.body.evaluate((root) =>
      [...root.children]
        .filter((line) => !line.hasAttribute('data-lexical-decorator'))
        .map((line) => line.textContent ?? ''),
    )

  /** Puts the cursor into an empty line at the end of the body, or before the blocks that end it. */
  async toEnd(): Promise<void> {
    const last = this.body.locator(`:scope > ${LINE}`).last()
    await last.click()
    // From a line before a block the longer way leads into the block.
    const isFollowed = await last.evaluate((line) => line.nextElementSibling !== null)
    await this.page.keyboard.press(isFollowed ? 'End' : 'Control+End')
    if ((await last.textContent()) !== '') await this.page.keyboard.press('Enter')
  }

  /** Chooses from the menu of “/” in a new line at the end of the body. */
  async slash(entry: string): Promise<void> {
    await this.toEnd()
    const item = this.page.locator('.slash-menu-popup__item', { hasText: new RegExp(`^${entry}$`) })
    await this.page.keyboard.type('/')
    // An editor that was drawn only now may not listen yet; who sees no menu types again.
    const isShown = await item.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (!isShown) {
      await this.page.keyboard.press('Backspace')
      await this.page.keyboard.type('/')
    }
    await item.click()
  }

  async heading(level: 2 | 3 | 4, words: string): Promise<void> {
    await this.slash(`Heading ${level}`)
    await this.page.keyboard.type(words)
  }

  async paragraph(words: string): Promise<void> {
    await this.slash('Paragraph')
    await this.page.keyboard.type(words)
  }

  /** Inserts a block, and returns its form. */
  async block(name: string, slug: string): Promise<Locator> {
    await this.slash(name)
    const block = this.page.locator(`.LexicalEditorTheme__block-${slug}`).last()
    await block.locator('[id^="field-"]').first().waitFor()
    return block
  }

  /** Adds a row to a list, and types into its fields. */
  async row(within: Locator, list: string, values: Record<string, string>): Promise<void> {
    const rows = within.locator(`[id^="${list}-row-"]`)
    const place = await rows.count()
    await within
      .locator(`#field-${list} > .array-field__add-row, #field-${list} .array-field__add-row`)
      .last()
      .click()
    for (const [name, words] of Object.entries(values)) {
      const field = within.locator(`#field-${list}__${place}__${name}`)
      await field.waitFor()
      await field.click()
      await this.page.keyboard.type(words)
    }
  }

  /** Chooses in a field that offers documents or options by typing the beginning. */
  async choose(field: Locator, words: string): Promise<void> {
    await field.locator('input').first().click()
    await this.page.keyboard.type(words)
    await field.locator('.rs__option', { hasText: words }).first().click()
  }

  /** Makes a link of what is marked. */
  async link(address: string): Promise<void> {
    const drawer = await this.#linkDrawer()
    await drawer.locator('#field-url').fill(address)
    await this.#saveLink(drawer)
  }

  /** Makes a link of what is marked to a document, by the picker. */
  async linkTo(kind: string, name: string): Promise<void> {
    const drawer = await this.#linkDrawer()
    await drawer.getByText('Internal Link').click()
    const field = drawer.locator('#field-doc')
    await field.locator('input').first().click()
    await this.page.keyboard.type(name)
    await field
      .locator('.rs__group', { hasText: kind })
      .locator('.rs__option', { hasText: name })
      .first()
      .click()
    await this.#saveLink(drawer)
  }

  async #linkDrawer(): Promise<Locator> {
    await this.page.click('.fixed-toolbar .toolbar-popup__button-link:not(.disabled)')
    const drawer = this.page.locator('.lexical-link-edit-drawer, [class*=link-edit-drawer]').first()
    await drawer.waitFor()
    return drawer
  }

  async #saveLink(drawer: Locator): Promise<void> {
    const save = drawer.getByRole('button', { name: 'Save changes' })
    await save.click()
    // Pressed while the drawer still asks the server about what was typed, it does nothing; who sees that presses again.
    await drawer.waitFor({ state: 'hidden', timeout: 5_000 }).catch(() => save.click())
    await drawer.waitFor({ state: 'hidden' })
  }

  /** Marks the last so many letters. */
  async mark(letters: number): Promise<void> {
    for (let count = 0; count < letters; count += 1) await this.page.keyboard.press('Shift+ArrowLeft')
  }

  /** Copies something in another program, and pastes it where the cursor is, by the keys for it. */
  async paste(html: string): Promise<void> {
    await this.page.evaluate((copied) => {
      addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/html', copied)
          event.preventDefault()
          event.stopImmediatePropagation()
        },
        { capture: true, once: true },
      )
    }, html)
    await this.page.keyboard.press('Control+c')
    await this.page.keyboard.press('Control+v')
  }

  /** Uploads a picture into a field, and says what it shows. */
  async upload(field: Locator, alt: string): Promise<void> {
    await field.getByRole('button', { name: 'Create New' }).click()
    const drawer = this.page.locator('[id^="doc-drawer_media"]').last()
    await drawer.locator('input[type=file]').setInputFiles({
      name: `by-hand-${crypto.randomUUID()}.png`,
      mimeType: 'image/png',
      buffer: await pictureFile(),
    })
    await drawer.locator('#field-alt').fill(alt)
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'hidden' })
  }

  /** Takes the newest picture of the library into a field. */
  async choosePicture(field: Locator): Promise<void> {
    await field.getByRole('button', { name: 'Choose from existing' }).click()
    const drawer = this.page.locator('.list-drawer').last()
    await drawer.locator('.cell-filename button, .cell-filename a').first().click()
    await drawer.waitFor({ state: 'hidden' })
  }
}
