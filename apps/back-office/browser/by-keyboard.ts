import type { Visitor } from '@samanom/infra/browser';
import type { Locator, Page } from 'playwright-core';

/** Further than anything on a page stands from anything else. */
const MOST_STEPS = 250;

interface Focused {
  readonly what: string;
  /** A ring around it, and it is in sight. */
  readonly seen: boolean;
}

const FOCUSED = `(() => {
  const one = document.activeElement ?? document.body;
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const hasRing = (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none';
  const ring = hasRing(one) || (one.matches('[type=radio], [type=checkbox]') && hasRing(one.closest('.ds-field')));
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return { what: one.outerHTML.slice(0, 160), seen: one === document.body || (ring && inSight) };
})()`;

/** Somebody without a mouse: keys only, and every step must be seen. */
export class ByKeyboard {
  readonly page: Page;
  /** Where the focus went without being seen. */
  readonly unseen: string[] = [];

  constructor({ page }: Visitor) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Steps on, or back, until it stands there; what it passes must show that it has the focus. */
  async stepTo(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await goal.first().waitFor({ state: 'attached' });
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await this.press(key);
      const { what, seen } = await this.focused();
      if (!seen) this.unseen.push(what);
      if (await this.isAt(goal)) return;
    }
    throw new Error(`${MOST_STEPS} steps do not lead to ${String(goal)}`);
  }

  /** Steps to it, and does what Enter does there. */
  async enter(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.stepTo(goal, key);
    await this.press('Enter');
  }

  async isAt(goal: Locator): Promise<boolean> {
    return (await goal.and(this.page.locator(':focus')).count()) > 0;
  }

  /** Whether the page beyond it can be acted on; the browser's own buttons may have the focus. */
  async isOutside(dialog: Locator): Promise<boolean> {
    const focused = this.page.locator(':focus');
    return (await focused.count()) > 0 && (await dialog.locator(':focus').count()) === 0;
  }

  focused(): Promise<Focused> {
    return this.page.evaluate<Focused>(FOCUSED);
  }
}
