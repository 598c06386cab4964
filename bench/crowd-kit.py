"""Crowd-Kit's side of crowd-kit.sh: times ten rounds in process, compares all posteriors, and times both from file to file."""

import subprocess
import sys
import time

import numpy as np
import pandas as pd
from crowdkit.aggregation import DawidSkene

FILE_TO_FILE = """
import sys, pandas as pd
from crowdkit.aggregation import DawidSkene
data = pd.read_csv(sys.argv[1]).rename(columns={"item": "task"})
model = DawidSkene(n_iter=10, tol=float("-inf")).fit(data)
pd.DataFrame({"label": model.labels_, "confidence": model.probas_.max(axis=1)}).to_csv(sys.argv[2])
"""


def timed(words):
    begun = time.perf_counter()
    subprocess.run(words, check=True)
    return time.perf_counter() - begun


def main(answers, scratch, ours, command):
    data = pd.read_csv(f"{scratch}/labels.csv").rename(columns={"item": "task"})
    runs = []
    for _ in range(1 if answers > 2_000_000 else 3):
        begun = time.perf_counter()
        model = DawidSkene(n_iter=10, tol=float("-inf")).fit(data)
        runs.append(time.perf_counter() - begun)
    theirs = float(np.median(runs))
    posterior = model.probas_.sort_index().sort_index(axis=1).to_numpy()
    own = np.fromfile(f"{scratch}/ours.bin", ">f8").reshape(posterior.shape)
    difference = float(np.abs(posterior - own).max())
    del data, model
    file_theirs = timed([sys.executable, "-c", FILE_TO_FILE, f"{scratch}/labels.csv", f"{scratch}/theirs.csv"])
    words = command.split() + ["aggregate", f"{scratch}/labels.csv", "--method", "dawid-skene", "--rounds", "10"]
    file_ours = timed(words + ["-o", f"{scratch}/ours.csv"])
    print(
        f"{answers:>11,} labels | in process: Crowd-Kit {theirs:.3f} s, Touchstone {ours:.4f} s, {theirs / ours:.1f} x"
        f" | file to file: {file_theirs:.2f} s, {file_ours:.2f} s, {file_theirs / file_ours:.1f} x"
        f" | largest difference of a posterior {difference:.1e}",
        flush=True,
    )
    if difference > 1e-6:
        sys.exit("the posteriors differ")


main(int(sys.argv[1]), sys.argv[2], float(sys.argv[3]), sys.argv[4])
