our-own = คำของเรา
