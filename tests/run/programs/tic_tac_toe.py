LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None if "." in board else "draw"


memo = {}


def minimax(board, player):
    key = (board, player)
    if key in memo:
        return memo[key]
    w = winner(board)
    if w:
        result = ({"x": 1, "o": -1, "draw": 0}[w], None)
    else:
        result = None
        for i, c in enumerate(board):
            if c == ".":
                score, _ = minimax(board[:i] + player + board[i + 1:], "o" if player == "x" else "x")
                if result is None or (score > result[0] if player == "x" else score < result[0]):
                    result = (score, i)
    memo[key] = result
    return result


def play(board, player):
    moves = []
    while not winner(board):
        _, i = minimax(board, player)
        board = board[:i] + player + board[i + 1:]
        moves.append(i)
        player = "o" if player == "x" else "x"
    return winner(board), moves, board


print(minimax("." * 9, "x"), len(memo))
result, moves, board = play("." * 9, "x")
print(result, moves)
for r in range(3):
    print(board[3 * r:3 * r + 3])
print(play("xo.......", "x"), play("x.o.o.x..", "x"))
counts = {"x": 0, "o": 0, "draw": 0}


def games(board, player):
    w = winner(board)
    if w:
        counts[w] += 1
        return
    for i in range(9):
        if board[i] == ".":
            board[i] = player
            games(board, "o" if player == "x" else "x")
            board[i] = "."


games(list("xo" + "." * 7), "x")
print(counts)
