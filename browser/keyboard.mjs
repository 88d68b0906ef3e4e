// A reader who has no mouse.

/** Presses Tab until the wanted control has the focus. Fails when the page has no way there by keyboard. */
export async function tabTo(page, wanted, most = 120) {
  const target = await wanted.elementHandle();
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((element) => document.activeElement === element, target)) return presses;
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

/** Goes to a link or button and presses it; waits for the page that follows. */
export async function press(page, wanted) {
  const presses = await tabTo(page, wanted);
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  return presses;
}
