namespace Physio.Figures.Editing;

/// <summary>The steps of somebody's work on a document, to go back and forth. A slider that is dragged is one step.</summary>
public sealed class PoseHistory(PoseDocument first)
{
    /// <summary>Steps that can be taken back.</summary>
    public const int MostSteps = 100;

    private readonly List<PoseDocument> _steps = [first];
    private int _at;
    private string? _open;

    public PoseDocument Current => _steps[_at];

    public bool CanUndo => _at > 0;

    public bool CanRedo => _at < _steps.Count - 1;

    /// <param name="about">What is being moved, while it is moved: changes about the same thing are one step until <see cref="Settle"/>. Null for a step of its own.</param>
    public void Take(PoseDocument next, string? about = null)
    {
        if (next.Json == Current.Json)
        {
            return;
        }

        var goesOn = about is not null && about == _open && _at > 0;
        _steps.RemoveRange(_at + 1, _steps.Count - _at - 1);
        if (goesOn)
        {
            _steps[_at] = next;
        }
        else
        {
            _steps.Add(next);
            _at++;
        }

        _open = about;
        if (_steps.Count > MostSteps + 1)
        {
            _steps.RemoveAt(0);
            _at--;
        }
    }

    /// <summary>What was moved has been let go.</summary>
    public void Settle() => _open = null;

    public void Undo()
    {
        Settle();
        _at -= CanUndo ? 1 : 0;
    }

    public void Redo()
    {
        Settle();
        _at += CanRedo ? 1 : 0;
    }
}
