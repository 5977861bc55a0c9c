// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the public pages as a person with a small phone does, and has axe-core judge them:
// `node pages.cjs ADDRESS CHROMIUM ID…`.
'use strict';
const axe = require('axe-core');
const puppeteer = require('puppeteer-core');

const [address, chromium, ...organizations] = process.argv.slice(2);
const width = 320;
let wrong = 0;

function expect(isRight, words) {
    if (!isRight) {
        wrong += 1;
        console.error(words);
    }
}

async function look(browser, path, language, scheme) {
    const page = await browser.newPage();
    const what = `${path} in ${language}, ${scheme}`;
    const told = [];
    page.on('console', (message) => {
        if (!message.text().includes('status of 404')) // the page of what is not there, and a favicon
            told.push(message.text());
    });
    page.on('pageerror', (error) => told.push(String(error)));
    await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 640 });
    await page.goto(address + path);
    const seen = await page.evaluate(() => ({
        language: document.documentElement.lang,
        width: document.documentElement.scrollWidth,
        margin: getComputedStyle(document.body).marginTop,
        heading: document.querySelector('h1')?.textContent,
    }));
    expect(seen.language === language, `${what}: is in ${seen.language}`);
    expect(seen.width <= width, `${what}: is ${seen.width} pixels wide`);
    expect(seen.margin === '0px', `${what}: its style was not applied`);
    expect(seen.heading, `${what}: has no heading`);
    expect(told.length === 0, `${what}: ${told.join('; ')}`);
    await page.close();

    // The page allows no script, so the judge is let in past its policy.
    const judged = await browser.newPage();
    await judged.setBypassCSP(true);
    await judged.setExtraHTTPHeaders({ 'Accept-Language': language });
    await judged.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await judged.setViewport({ width, height: 640 });
    await judged.goto(address + path);
    await judged.evaluate(axe.source);
    const { violations, passes } = await judged.evaluate('axe.run()');
    for (const violation of violations)
        expect(false, `${what}: ${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
    expect(passes.some((rule) => rule.id === 'color-contrast'), `${what}: was not looked at`);
    await judged.close();
}

(async () => {
    // Without its sandbox, which containers do not allow; it visits nobody but us.
    const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    try {
        for (const organization of organizations) {
            for (const language of ['ru', 'be', 'en']) {
                for (const scheme of ['light', 'dark'])
                    await look(browser, `/organization/${organization}/org-page`, language, scheme);
            }
        }
    } finally {
        await browser.close();
    }
    process.exitCode = wrong === 0 ? 0 : 1;
})();
