#!/bin/sh
# Draws the pictures of measuring-quality.md anew, from a simulated crowd. Run from the project's root.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -v labels="$work/labels.csv" -v truth="$work/truth.csv" 'BEGIN {
  srand(7)
  split("negative neutral positive", class, " ")
  split("ana ben chen dina emil fay gus hana", person, " ")
  print "item,worker,label" >labels
  print "item,truth" >truth
  for (item = 1; item <= 600; item++) {
    right = rand() < .2 ? 1 : rand() < .5 ? 2 : 3
    print "row-" item "," class[right] >truth
    for (seat = 0; seat < 4; seat++) {
      who = (item * 3 + seat * 5) % 8 + 1
      skill = .92 - .07 * (who % 5)
      said = right
      # neutral is taken for negative more often than anything else
      if (rand() > skill) said = right == 2 ? (rand() < .75 ? 1 : 3) : right == 1 ? (rand() < .8 ? 2 : 3) : (rand() < .7 ? 2 : 1)
      print "row-" item "," person[who] "," class[said] >labels
    }
  }
}'
pictures=docs/images
./touchstone agreement "$work/labels.csv" --plot $pictures/agreement.svg >/dev/null
./touchstone aggregate "$work/labels.csv" --truth "$work/truth.csv" --plot $pictures/confusion.svg >/dev/null
./touchstone aggregate "$work/labels.csv" --truth "$work/truth.csv" --picture reliability --plot $pictures/reliability.svg >/dev/null
./touchstone certify --correct 480 --total 500 --target 0.95 --plot $pictures/certificate.svg >/dev/null
