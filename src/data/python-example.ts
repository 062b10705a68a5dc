/** A program for readers of the data: it prints the arrests for domestic abuse of every force, highest first. */
export const pythonExample = `import csv

with open("figures.csv", encoding="utf-8", newline="") as file:
    rows = [
        row
        for row in csv.DictReader(file)
        if row["measure"] == "domestic-abuse-arrest-rate"
        and row["area"] == "force"
        and row["status"] == "stated"
        and row["period_to"] == "2017-06-30"
    ]

for row in sorted(rows, key=lambda row: -float(row["value"])):
    print(row["force"], row["printed"], row["base"], row["caveat"], sep=" | ")
`;
