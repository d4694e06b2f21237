# Sentences of "witaj knowledge stale": what to check again. Read by those who look after the files.

care-broken = { $count ->
    [one] Note: { $count } file has errors and is left out here: { $first }. See: witaj knowledge check
   *[other] Note: { $count } files have errors and are left out here; the first is { $first }. See: witaj knowledge check
}

stale-count = { $tasks ->
    [0] There is nothing to check: all data are fresh.
   *[other] To check: { stale-tasks }, { stale-data }. { $shown ->
        [1] The most urgent one:
       *[other] The { $shown } most urgent:
    }
}
stale-tasks = { $tasks ->
    [one] { $tasks } call or look
   *[other] { $tasks } calls or looks
}
stale-data = { $data ->
    [one] { $data } piece of data
   *[other] { $data } pieces of data
}
stale-more = { $tasks ->
    [one] { $tasks } more remains. To see all: witaj knowledge stale --all
   *[other] { $tasks } more remain. To see all: witaj knowledge stale --all
}
stale-phone = Call: { $address } ({ $unit })
stale-email = Write to: { $address } ({ $unit })
stale-website = Look at: { $address } ({ $unit })
stale-page = Look at the source: { $address }
stale-owner = Looked after by: { $owner }
stale-nobody = nobody (write a role into owners.yml)
stale-confirm = Still correct? { $command }

stale-field-hours = hours
stale-field-address = address
stale-field-phones = phones
stale-field-other = others
stale-dated = data of { $day }: { $age }; limit { $limit } days
stale-about = data of about { $day }: { $age }; limit { $limit } days
stale-undated = nobody knows from when
stale-ended = held until { $day }
stale-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
stale-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
stale-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
