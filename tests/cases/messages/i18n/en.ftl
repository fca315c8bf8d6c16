our-own = Our own words
broken message
also = { $count ->
    [one] one
 }
