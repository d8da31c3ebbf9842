import RunFiles

/// The page's only script: values under the pointer, and with the arrow keys. Without it all values stand in tables.
enum PageScript {
  static let markup = Markup.own(source)

  /// What the page's policy lets run, as such policies name it.
  static var digest: String {
    var hash = SHA256()
    hash.update(Array("\(source)".utf8))
    return base64(hash.finalize())
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let number = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        text.append(start + place - 1 < bytes.count ? digits[number >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  private static let source: StaticString = """
    (() => {
      'use strict';
      const tip = document.createElement('div');
      tip.className = 'tip';
      tip.setAttribute('role', 'status');
      tip.hidden = true;
      document.body.append(tip);
      let shown = null;
      const hide = () => {
        if (shown) shown.classList.remove('on');
        shown = null;
        tip.hidden = true;
      };
      const show = mark => {
        if (mark === shown) return;
        hide();
        shown = mark;
        mark.classList.add('on');
        const lines = mark.dataset.tells.split('\\n').map((line, index) => {
          const element = document.createElement(index ? 'span' : 'strong');
          element.textContent = line;
          return element;
        });
        tip.replaceChildren(...lines);
        tip.hidden = false;
        const place = mark.getBoundingClientRect();
        const width = tip.offsetWidth, height = tip.offsetHeight;
        const middle = place.left + place.width / 2 - width / 2;
        tip.style.left = Math.max(8, Math.min(middle, document.documentElement.clientWidth - width - 8)) + 'px';
        const above = place.top - height - 8;
        tip.style.top = (above > 8 ? above : Math.min(place.top + 12, innerHeight - height - 8)) + 'px';
      };
      for (const svg of document.querySelectorAll('svg.picture')) {
        const title = svg.querySelector(':scope > title'), text = svg.querySelector(':scope > desc');
        svg.setAttribute('aria-label', title.textContent + '. ' + text.textContent);
        svg.removeAttribute('aria-labelledby');
        title.remove();
        const marks = [...svg.querySelectorAll('.mark')];
        for (const mark of marks) {
          const own = mark.querySelector('title');
          mark.dataset.tells = own.textContent;
          own.remove();
        }
        svg.addEventListener('pointermove', event => {
          const mark = event.target.closest('.mark');
          if (mark) show(mark); else hide();
        });
        svg.addEventListener('pointerdown', event => {
          const mark = event.target.closest('.mark');
          if (mark) show(mark);
        });
        svg.addEventListener('pointerleave', hide);
        svg.addEventListener('blur', hide);
        svg.addEventListener('keydown', event => {
          const now = marks.indexOf(shown);
          const next = {
            ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now < 0 ? marks.length - 1 : now - 1,
            ArrowUp: now < 0 ? marks.length - 1 : now - 1, Home: 0, End: marks.length - 1
          }[event.key];
          if (event.key === 'Escape') hide();
          if (next === undefined || !marks.length) return;
          event.preventDefault();
          show(marks[Math.max(0, Math.min(next, marks.length - 1))]);
        });
      }
      addEventListener('scroll', hide, { passive: true });
      addEventListener('beforeprint', hide);
    })();
    """
}
