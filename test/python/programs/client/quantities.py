"""Parses and formats quantities and durations."""

import datetime
from decimal import Decimal

from kubernetes import utils
from kubernetes.utils.duration import format_duration
from kubernetes.utils.quantity import format_quantity, parse_quantity


def attempt(function, *arguments):
    try:
        print(arguments[0], repr(function(*arguments)))
    except ValueError:
        print(arguments[0], "ValueError")


def main():
    for each in ("2Gi", "0.5Gi", "200Mi", "64Ki", "250m", "1500m", "7n", "3u", "5k", "5M", "2E", "12", "-1", "1e3"):
        print(each, utils.parse_quantity(each) == Decimal(str(parse_quantity(each))), float(parse_quantity(each)))
    print(parse_quantity(5), parse_quantity(Decimal("2.5")), parse_quantity("5K"))
    for each in ("", "Gi", "1Qi", "1.2.3", "1mi", "x"):
        attempt(parse_quantity, each)
    memory = parse_quantity("200Mi")
    print(format_quantity(memory * Decimal("1.2"), "Mi"), format_quantity(memory, "Gi", quantize=Decimal(1)))
    print(format_quantity(Decimal("0.25"), "m"), format_quantity(Decimal(3000), "k"), format_quantity(Decimal(7), ""))
    print(format_quantity(Decimal("1.50"), None), format_quantity(Decimal(1536), "Ki"))
    attempt(format_quantity, Decimal(1), "Q")
    attempt(format_quantity, Decimal(1), "mi")

    for each in ("1h", "90m", "1h1m1s", "10s30m1h", "1500ms", "0s", "", "1", "1.5m", "-1m", "1d", "123456s"):
        attempt(utils.parse_duration, each)
    for seconds in (3600, 0, 5410, 0.5, 0.0001, -1, 99999 * 3600, 100000 * 3600):
        attempt(format_duration, datetime.timedelta(seconds=seconds))


main()
