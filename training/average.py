"""The mean of several checkpoints of one training, written as another: mostly better than the last alone (Izmailov et al. 2018).

python -m training.average --out build/h/best.pt build/e/best.pt build/f/best.pt build/g/best.pt
"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    args = parser.parse_args()
    saved = [torch.load(path, weights_only=False) for path in args.checkpoints]
    rows = {name: [s["average"][name] for s in saved] for name in saved[0]["average"]}
    mean = {name: torch.stack([v.float() for v in values]).mean(0).to(values[0].dtype) for name, values in rows.items()}
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(saved[-1] | {"average": mean}, args.out)


if __name__ == "__main__":
    main()
