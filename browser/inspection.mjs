// What every page has to keep: accessible, no sideways scrolling, large enough to touch and read, in one language.
// For: a list of faults of open pages. Not for: what a page is about (that is in the journeys).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { desktop, phone, watch } from "./chromium.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe, one line each. The page's content policy stays on. */
async function accessibilityFaults(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }),
  );
  return result.violations
    .filter((violation) => ["serious", "critical"].includes(violation.impact))
    .flatMap((violation) => violation.nodes.slice(0, 3).map((node) => `axe ${violation.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`));
}

/** Faults of layout: sideways scrolling and what causes it. */
async function scrollingFaults(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const isClipped = (element) => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(around).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !isClipped(element));
    const named = wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px: ${named.join(", ")}`];
  });
}

/** Controls under 44 px and running text under 16 px. Links inside sentences are text; a ticked box counts with its label. */
async function sizeFaults(page) {
  return page.evaluate(() => {
    const isShown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const name = (element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent || element.name || "").trim().slice(0, 30)}"`;
    const controls = [...document.querySelectorAll("main button, main select, main textarea, main input:not([type=hidden]):not([type=checkbox]):not([type=radio]), main summary, main a.ds-button, header button, header summary")];
    const small = controls.filter((element) => isShown(element) && element.getBoundingClientRect().height < 43.5);
    const labels = [...document.querySelectorAll("main input[type=checkbox], main input[type=radio]")].filter((element) => {
      const label = element.closest("label") ?? document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
      const height = Math.max(element.getBoundingClientRect().height, label?.getBoundingClientRect().height ?? 0, element.parentElement.getBoundingClientRect().height);
      return isShown(element) && height < 43.5;
    });
    const tiny = [...document.querySelectorAll("main p, main li, main dd, main textarea, main input")].filter((element) => isShown(element) && element.closest("svg, figure, .chip, small") === null && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim().length > 40) && parseFloat(getComputedStyle(element).fontSize) < 16);
    return [
      ...[...small, ...labels].slice(0, 4).map((element) => `under 44 px: ${name(element)} is ${Math.round(element.getBoundingClientRect().height)} px high`),
      ...tiny.slice(0, 3).map((element) => `under 16 px: ${name(element)} is ${getComputedStyle(element).fontSize}`),
    ];
  });
}

/** Words that are missing, and a page that says it is in another language than it was asked in. */
async function wordFaults(page, language) {
  return page.evaluate((wanted) => {
    const text = document.documentElement.innerText;
    const faults = [...text.matchAll(/⟦[^⟧]*⟧|\{\$[a-z-]+\}/g)].slice(0, 5).map(([word]) => `word missing: ${word}`);
    const lang = document.documentElement.lang;
    if (lang !== wanted) faults.push(`says it is in "${lang}", asked in "${wanted}"`);
    if (!document.title.trim()) faults.push("has no title");
    if (document.querySelectorAll("h1").length !== 1) faults.push(`has ${document.querySelectorAll("h1").length} first headings`);
    return faults;
  }, language);
}

/** What is wrong with the page that is open: words, width, accessibility (unless it is left to another look) and, on a phone, sizes. */
export async function faultsOf(page, { language, viewport, isJudged = true }) {
  const sizes = viewport === phone ? await sizeFaults(page) : [];
  const barriers = isJudged ? await accessibilityFaults(page) : [];
  return [...(await wordFaults(page, language)), ...(await scrollingFaults(page)), ...barriers, ...sizes];
}

/** Wishes for pages that are opened in every language: barriers are looked for in one of them. */
export const judgedOnce = (language) => ({ language, judged: language === "sv" ? [phone, desktop] : [] });

/**
 * Opens every path as a reader, looks at it as a phone and as a desktop show it, and lists what is wrong.
 * Two windows share the work. Barriers are looked for at the widths of `judged`: they lie in the build of a page, so
 * one language is enough for pages that are opened in several.
 * @param {import("playwright-core").BrowserContext} context
 * @param {{language: string, judged?: {width: number, height: number}[]}} wishes
 * @returns {Promise<string[]>}
 */
export async function inspect(context, address, paths, { language, judged = [phone, desktop] }) {
  const waiting = [...paths];
  const faults = [];
  const window = async () => {
    const page = await context.newPage();
    const noted = watch(page, address);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.setViewportSize(phone);
      const answer = await page.goto(path);
      if (answer.status() !== 200) noted.push(`answers ${answer.status()}`);
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport);
        const seen = await faultsOf(page, { language, viewport, isJudged: judged.includes(viewport) });
        noted.push(...seen.map((fault) => `${viewport.width} px: ${fault}`));
      }
      faults.push(...noted.splice(0).map((fault) => `${path} (${language}): ${fault}`));
    }
    await page.close();
  };
  await Promise.all([window(), window()]);
  return faults;
}
