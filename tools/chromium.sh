# Finds the browser for the journeys and exports TOUCHSTONE_BROWSER. Meant to be read by a shell with `.`.

chromium_here() {
  for chromium_candidate in "${TOUCHSTONE_BROWSER:-}" \
    "$(command -v chromium || true)" "$(command -v chromium-browser || true)" \
    "$(command -v google-chrome-stable || true)" "$(command -v google-chrome || true)" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$chromium_candidate" ] && [ -x "$chromium_candidate" ]; then
      TOUCHSTONE_BROWSER=$chromium_candidate
      export TOUCHSTONE_BROWSER
      return 0
    fi
  done
  return 1
}

find_chromium() {
  chromium_here && return 0
  # Without fonts for Chinese and emoji the journeys would see boxes.
  if may_install; then install_packages chromium fonts-noto-cjk fonts-noto-color-emoji; fi
  chromium_here && return 0
  {
    echo "The journeys need Chromium or Chrome, and there is none."
    echo "What to do: install it (Debian: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji; macOS: brew install --cask chromium),"
    echo "            or set TOUCHSTONE_BROWSER to its program, or leave the journeys out: ./do test --fast"
  } >&2
  return 1
}
