# Sentences of "witaj knowledge todo": what people look for and the base lacks.

todo-count = { $items ->
    [0] Nothing waits to be added.
    [one] { $items } item waits to be added.
   *[other] { $items } items wait to be added.
}
todo-none-of = { $items ->
    [one] Nothing waits for the role “{ $owner }”. { $items } item waits for others; see: witaj knowledge todo
   *[other] Nothing waits for the role “{ $owner }”. { $items } items wait for others; see: witaj knowledge todo
}
todo-since = Waits since { $day }.
todo-since-of = Waits since { $day }. Topic: { $label } ({ $topic }).
todo-edit = Edit: { $file } (fees, deadlines and sources: topic.yml beside it).
todo-begin = Nobody has begun this topic. Begin it: witaj knowledge new topic { $place }
todo-choose = Find the topic that it belongs to (witaj knowledge find WORDS) and add it there, or begin a new one (witaj knowledge new topic GROUP/TOPIC).
todo-done = Done? Delete the entry: { $file }, line { $line }.
