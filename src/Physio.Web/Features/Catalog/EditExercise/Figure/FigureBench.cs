using System.Text.Json.Nodes;
using Physio.Figures.Editing;
using Physio.Web.Components;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>The figure of an exercise on the admin's bench: the document with its history, and the movement and key that are shown.</summary>
public sealed class FigureBench
{
    private readonly string? _stored;
    private readonly string? _storedCompact;
    private PoseHistory? _history;

    /// <param name="json">Stored pose data; null for an exercise without a figure.</param>
    public FigureBench(string? json)
    {
        _stored = json;
        Open(json);
        _storedCompact = Document?.Json;
    }

    /// <summary>Told after every change of the document.</summary>
    public Func<Task> OnChanged { get; init; } = () => Task.CompletedTask;

    /// <summary>The document; null without a figure, or when the stored text cannot be taken apart.</summary>
    public PoseDocument? Document => _history?.Current;

    /// <summary>Pose data as the form keeps it. As long as nothing is changed it is the stored text, letter by letter.</summary>
    public string? Json { get; private set; }

    /// <summary>The movement that is shown, 0 for the first.</summary>
    public int Movement { get; private set; }

    /// <summary>The key that is edited; null for what all keys share.</summary>
    public int? Key { get; private set; } = 0;

    /// <summary>The key that the still shows: the edited one, else the first.</summary>
    public int ShownKey => Key ?? 0;

    public bool CanUndo => _history?.CanUndo == true;

    public bool CanRedo => _history?.CanRedo == true;

    /// <summary>What was typed as a number: a number, or the text itself so that the check names it and nothing typed is lost. Null when it is empty.</summary>
    public static JsonNode? Typed(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : NumberText.TryParse(text, out var number) ? JsonValue.Create((double)number) : JsonValue.Create(text.Trim());

    /// <summary>What a field shows of a value: numbers with a point and without needless digits.</summary>
    public static string Shown(JsonNode? node) => PoseDocument.NumberOf(node) is { } number ? NumberText.Of((decimal)Math.Round(number, 2)) : PoseDocument.TextOf(node);

    public void Choose(int movement, int? key)
    {
        (Movement, Key) = (movement, key);
        KeepInside();
    }

    /// <summary>Another document is one step. See <see cref="PoseHistory.Take"/>.</summary>
    public Task TakeAsync(PoseDocument next, string? about = null)
    {
        _history!.Take(next, about);
        return ChangedAsync();
    }

    /// <summary>Writes a field of the shown movement, such as <c>view.yaw</c>; null takes it away.</summary>
    public Task WriteAsync(string path, JsonNode? value) => TakeAsync(Document!.With(Movement, path, value));

    /// <summary>Writes a joint of the shown key or of the shared pose.</summary>
    /// <param name="isMoving">A slider is being dragged: all its values are one step.</param>
    public Task BendAsync(string joint, JsonNode? value, bool isMoving = false) =>
        TakeAsync(Document!.WithJoint(Movement, Key, joint, value), isMoving ? joint : null);

    /// <summary>Writes a field of a pin of the shown key or of the shared pose.</summary>
    public Task HoldAsync(string limb, string field, JsonNode? value) =>
        WriteAsync(PoseDocument.PosePath(Key, $"pins.{limb}.{field}"), value);

    /// <summary>What the shown key says at a path of its pose.</summary>
    public JsonNode? At(string path) => Document!.Shown(Movement, Key, path);

    public void Settle() => _history?.Settle();

    public Task UndoAsync()
    {
        _history?.Undo();
        return ChangedAsync();
    }

    public Task RedoAsync()
    {
        _history?.Redo();
        return ChangedAsync();
    }

    /// <summary>Takes over a whole text. With a figure on the bench it is one step, which can be taken back.</summary>
    public Task ReplaceAsync(string json)
    {
        if (_history is not null && PoseDocument.Read(json) is { } next)
        {
            _history.Take(next);
        }
        else
        {
            Open(json);
        }

        return ChangedAsync();
    }

    public Task RemoveAsync()
    {
        _history = null;
        return ChangedAsync();
    }

    private void Open(string? json)
    {
        _history = PoseDocument.Read(json) is { } document ? new(document) : null;
        Json = json;
    }

    private Task ChangedAsync()
    {
        var json = Document?.Json;
        Json = json is not null && json == _storedCompact ? _stored : json;
        KeepInside();
        return OnChanged();
    }

    /// <summary>Undoing may take away the key that was shown.</summary>
    private void KeepInside()
    {
        if (Document is not { } document)
        {
            (Movement, Key) = (0, 0);
            return;
        }

        Movement = Math.Clamp(Movement, 0, document.Movements - 1);
        Key = Key is { } key ? Math.Clamp(key, 0, document.KeysOf(Movement) - 1) : null;
    }
}
