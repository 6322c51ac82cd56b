hint-cream = Scrisorile ușor de citit merg cel mai bine pe hârtie crem: negrul pe alb strălucitor supără ochii unor oameni.
hint-moved = Se tipăresc etichetele în același loc orice ați scrie aici? Atunci aceasta este o copie a paginii noastre. Mergeți la { $address }.
