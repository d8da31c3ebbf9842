#!/usr/bin/env python3
"""Opens a report in a browser: python3 .ci/browser-test.py PAGE.html…

Needs what .ci/browser-environment makes (CHROMIUM names another browser). Ends with 1 where a page is at fault: it asks
for something from outside, logs an error, is wider than its window or the paper, a text of a chart is cut off, or a chart
does not tell its value.
"""
import os
import pathlib
import sys

from playwright.sync_api import sync_playwright

# Scrolling puts values away, a frame later.
SETTLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
WINDOWS = [(1280, 900), (390, 844)]
# A4 within its margins, at 96 to the inch.
PAPER = (688, 1000)
# Texts of charts that stand partly beside the window; the rest of the page is held by its own width.
CUT_OFF = """width => [...document.querySelectorAll('svg.picture text')].filter(text => {
  const box = text.getBoundingClientRect();
  return box.width > 0 && (box.left < 0 || box.right > width);
}).map(text => text.textContent)"""


def faults_of(browser, page_file, width, height, scheme):
    faults = []
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
        has_touch=width < 500,
        offline=True,
    )
    page = context.new_page()
    own = page_file.as_uri()
    page.on("console", lambda message: message.type in ("error", "warning") and faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: request.url.split("#")[0] != own and faults.append(f"asks for {request.url}"))
    page.goto(own)

    across = page.evaluate("document.documentElement.scrollWidth")
    if across > width:
        faults.append(f"is {across} pixels wide")

    for text in page.evaluate(CUT_OFF, width):
        faults.append(f"cuts off '{text}'")

    charts = page.locator("svg.picture")
    if not charts.count():
        faults.append("has no chart")
        context.close()
        return faults
    tip = page.locator(".tip")
    for index in range(charts.count()):
        chart = charts.nth(index)
        chart.scroll_into_view_if_needed()
        page.evaluate(SETTLED)
        mark = chart.locator(".mark").nth(chart.locator(".mark").count() // 2)
        told = mark.get_attribute("data-tells")
        mark.dispatch_event("pointermove")
        if not tip.is_visible() or tip.inner_text().split("\n")[0] != (told or "").split("\n")[0]:
            faults.append(f"chart {index + 1} does not tell its value")
            continue
        box = tip.bounding_box()
        if box["x"] < 0 or box["x"] + box["width"] > width:
            faults.append(f"what chart {index + 1} tells is cut off")

    # A real pointer and the keyboard, on the first chart.
    first = charts.first
    first.scroll_into_view_if_needed()
    page.evaluate(SETTLED)
    box = first.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 60)
    if not tip.is_visible():
        faults.append("the pointer finds no value")
    page.mouse.move(0, 0)
    first.focus()
    page.keyboard.press("End")
    if not tip.is_visible():
        faults.append("the keyboard finds no value")
    page.keyboard.press("Escape")
    if tip.is_visible():
        faults.append("Escape does not put the value away")

    for link in page.locator("a").all()[:200]:
        target = link.get_attribute("href")
        if not target.startswith("#") or page.evaluate("id => !document.getElementById(id)", target[1:]):
            faults.append(f"leads nowhere: {target}")
    context.close()
    return faults


def faults_on_paper(browser, page_file):
    context = browser.new_context(viewport=dict(zip(("width", "height"), PAPER)), offline=True)
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(page_file.as_uri())
    # What is wider than the sheet is cut off there, scrolling or not.
    wide = page.evaluate(
        "width => [...document.querySelectorAll('table')].filter(table => table.scrollWidth > width).length", PAPER[0]
    )
    context.close()
    return [f"{wide} tables are wider than the paper"] if wide else []


def main():
    files = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    if not files:
        sys.exit(__doc__)
    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for page_file in files:
            for width, height in WINDOWS:
                for scheme in ("light", "dark"):
                    for fault in faults_of(browser, page_file, width, height, scheme):
                        found += 1
                        print(f"{page_file.name}, {width} wide, {scheme}: {fault}")
            for fault in faults_on_paper(browser, page_file):
                found += 1
                print(f"{page_file.name}, printed: {fault}")
        browser.close()
    sys.exit(1 if found else 0)


main()
