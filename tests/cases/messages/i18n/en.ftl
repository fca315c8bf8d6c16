home = Start
broken message
also = { $count ->
    [one] one
 }
