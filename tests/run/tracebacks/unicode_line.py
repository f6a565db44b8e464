def prix(montant, taux):
    résultat = montant * taux
    return "été " + résultat


print(prix("é", 2))
print(prix(2, 3))
