hint-cream = Pour les lettres faciles à lire, le mieux est le papier crème : le noir sur blanc vif éblouit certaines personnes.
hint-moved = Les étiquettes s’impriment toujours au même endroit, quoi que vous tapiez ici ? Alors ceci est une copie de notre page. Allez à { $address }.
