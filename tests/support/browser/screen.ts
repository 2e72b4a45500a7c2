import type { Browser, Page } from 'playwright-core';

/** What someone does at a screen, with the words she sees on it. Each waits until it can be done. */
export interface Screen {
  readonly page: Page;
  /** Opens an address, whole or of the application. */
  opens(address: string): Promise<void>;
  /** The page with this headline is here. */
  isAt(headline: string | RegExp): Promise<void>;
  /** The words stand on the page. */
  sees(...words: readonly (string | RegExp)[]): Promise<void>;
  presses(button: string): Promise<void>;
  /** Follows a link of the page itself, not of its menu. */
  follows(link: string): Promise<void>;
  unfolds(summary: string): Promise<void>;
  writes(field: string, text: string): Promise<void>;
  /** Answers a question that has given answers, with the keyboard. */
  answers(question: string, answer: string): Promise<void>;
  ticks(box: string): Promise<void>;
  /** Chooses from a list. */
  chooses(field: string, option: string): Promise<void>;
  /** All that can be read on the page. */
  reads(): Promise<string>;
}

export interface Sight {
  readonly url: string;
  readonly hasJavaScript: boolean;
}

/** A screen of its own, with no cookies yet: a phone held upright. */
export async function openScreen(browser: Browser, { url, hasJavaScript }: Sight): Promise<Screen> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: hasJavaScript,
    viewport: { width: 360, height: 740 },
  });
  context.setDefaultTimeout(10_000);
  return screenOf(await context.newPage());
}

function screenOf(page: Page): Screen {
  const exactly = { exact: true } as const;
  const main = page.getByRole('main');
  const labelled = (label: string) => page.getByLabel(label, exactly).filter({ visible: true });
  return {
    page,
    opens: async (address) => void (await page.goto(address)),
    isAt: (headline) => page.getByRole('heading', { level: 1, name: headline }).waitFor(),
    async sees(...words) {
      for (const text of words) {
        await page.locator('body').getByText(text).filter({ visible: true }).first().waitFor();
      }
    },
    presses: (button) => page.getByRole('button', { name: button, ...exactly }).click(),
    follows: (link) =>
      main
        .getByRole('link', { name: link, ...exactly })
        .first()
        .click(),
    unfolds: (summary) => page.locator('summary').getByText(summary, exactly).first().click(),
    writes: (field, text) => labelled(field).fill(text),
    answers: (question, answer) =>
      page
        .getByRole('group', { name: question, ...exactly })
        .getByLabel(answer, exactly)
        .press('Space'),
    ticks: (box) => labelled(box).press('Space'),
    chooses: async (field, option) => void (await labelled(field).selectOption({ label: option })),
    reads: () => page.locator('body').innerText(),
  };
}
